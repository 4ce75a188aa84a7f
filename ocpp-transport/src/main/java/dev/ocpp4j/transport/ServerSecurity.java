package dev.ocpp4j.transport;

import java.util.Objects;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * How a server wants its stations to secure their connections: the security profiles of 2.0.1 part 2 section A and of
 * the 1.6 security whitepaper, seen from the other side of {@link SecurityProfile}. A server has one (SEC-01); stations
 * with another one are refused and need a server on another port, which may share {@link Sessions} with this one.
 *
 * <p>TLS contexts are asked for at every handshake, so that certificates, keys and trust can be changed; {@link PemTls}
 * is one that reads them from files. TLS is 1.2 or 1.3, and with the cipher suites of A00.FR.318 and better ones only
 * (SEC-06): for all of them the key managers need a certificate with an RSA key and one with an EC key.
 */
public sealed interface ServerSecurity {
    /** No security of this server's own: for tests, closed networks, and other means of the {@link Authenticator}. */
    record None() implements ServerSecurity {}

    /** Profile 1: every station gives a password, which the {@link Authenticator} looks at. */
    record Basic() implements ServerSecurity {}

    /** Profile 2: TLS, and every station gives a password, which the {@link Authenticator} looks at. */
    record TlsBasic(Supplier<SSLContext> tls) implements ServerSecurity {}

    /**
     * Profile 3: TLS, and every station proves who it is with a certificate.
     *
     * @param tls its trust managers decide whose certificates are valid
     * @param policy decides whether a valid certificate is that of the station that connects
     */
    record MutualTls(Supplier<SSLContext> tls, CertificatePolicy policy) implements ServerSecurity {}

    /** The number of the profile: 0 to 3. */
    default int profile() {
        if (this instanceof Basic) {
            return 1;
        }
        return this instanceof TlsBasic ? 2 : this instanceof MutualTls ? 3 : 0;
    }

    /** No security at all. */
    static ServerSecurity none() {
        return new None();
    }

    /** Profile 1: without TLS, for connections that are secured by other means. */
    static ServerSecurity basic() {
        return new Basic();
    }

    /** Profile 2. */
    static ServerSecurity tlsBasic(Supplier<SSLContext> tls) {
        return new TlsBasic(Objects.requireNonNull(tls, "tls"));
    }

    /** Profile 3. */
    static ServerSecurity mutualTls(Supplier<SSLContext> tls, CertificatePolicy policy) {
        return new MutualTls(Objects.requireNonNull(tls, "tls"), Objects.requireNonNull(policy, "policy"));
    }
}
