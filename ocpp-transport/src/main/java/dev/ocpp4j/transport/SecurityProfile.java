package dev.ocpp4j.transport;

import dev.ocpp4j.core.security.Password;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * How a station secures its connection: the security profiles of 2.0.1 part 2 section A and of the 1.6 security
 * whitepaper; {@link ServerSecurity} is the other side of it. TLS contexts are asked for at every connection, so that
 * certificates, keys and trust can be changed; {@link PemTls} is one that reads them from files.
 */
public sealed interface SecurityProfile {
    /** Neither TLS nor a password: for tests and closed networks only. */
    record None() implements SecurityProfile {}

    /** Profile 1: a password, without TLS. */
    record Basic(Password password) implements SecurityProfile {}

    /** Profile 2: TLS and a password. */
    record TlsBasic(Supplier<SSLContext> tls, Password password) implements SecurityProfile {}

    /** Profile 3: TLS with a certificate of the station. */
    record MutualTls(Supplier<SSLContext> tls) implements SecurityProfile {}

    /** The number of the profile: 0 to 3. */
    default int profile() {
        if (this instanceof Basic) {
            return 1;
        }
        return this instanceof TlsBasic ? 2 : this instanceof MutualTls ? 3 : 0;
    }

    /** No security at all. */
    static SecurityProfile none() {
        return new None();
    }

    /** Profile 1 with a password that is a text (2.0.1), sent in UTF-8 (SEC-04). */
    static SecurityProfile basic(String password) {
        return basic(password.getBytes(StandardCharsets.UTF_8));
    }

    /** Profile 1 with a password of bytes, such as an AuthorizationKey of 1.6, which is set as hex digits (SEC-03). */
    static SecurityProfile basic(byte[] password) {
        return new Basic(new Password(password));
    }

    /** Profile 2 with a password that is a text (2.0.1), sent in UTF-8 (SEC-04). */
    static SecurityProfile tlsBasic(Supplier<SSLContext> tls, String password) {
        return tlsBasic(tls, password.getBytes(StandardCharsets.UTF_8));
    }

    /** Profile 2 with a password of bytes, such as an AuthorizationKey of 1.6, which is set as hex digits (SEC-03). */
    static SecurityProfile tlsBasic(Supplier<SSLContext> tls, byte[] password) {
        return new TlsBasic(Objects.requireNonNull(tls, "tls"), new Password(password));
    }

    /** Profile 3. The key managers of the context hold the certificate of the station. */
    static SecurityProfile mutualTls(Supplier<SSLContext> tls) {
        return new MutualTls(Objects.requireNonNull(tls, "tls"));
    }
}
