package dev.ocpp4j.core.security;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a station gets a new certificate (A02, A03): asks for a signature of a new key, and checks what comes back. Not
 * safe for use by many threads.
 */
public final class CertificateSigning {
    private final Supplier<KeyPair> newKeys;
    private @Nullable KeyPair asked;
    private @Nullable KeyPair askedBefore;
    private @Nullable String request;

    /** @param newKeys makes keys, for example in a secure element; {@link SigningRequest#newKeys} does it with the JDK */
    public CertificateSigning(Supplier<KeyPair> newKeys) {
        this.newKeys = newKeys;
    }

    /** A request to sign a new key (A02.FR.02, A02.FR.03, A02.FR.13), see {@link SigningRequest#pem}. */
    public String ask(String organization, String serialNumber) {
        askedBefore = asked;
        asked = newKeys.get();
        request = SigningRequest.pem(asked, organization, serialNumber);
        return request;
    }

    /** Whether an answer is awaited. */
    public boolean isAsking() {
        return asked != null;
    }

    /** The request again, while its answer is awaited (A02.FR.17). */
    public String askAgain() {
        if (request == null) {
            throw new IllegalStateException("Nothing was asked for");
        }
        return request;
    }

    /** Awaits no answer any more. */
    public void forget() {
        asked = null;
        askedBefore = null;
        request = null;
    }

    /**
     * Checks an answer (A02.FR.06): it is a certificate for the key that was asked for, of the right owner and station,
     * valid now, with a key that is strong enough, and its chain leads to a root of the operator. Awaits no further
     * answer, whatever the outcome (A02.FR.20), unless it is one to an earlier request.
     *
     * @param chain certificates in PEM, the station's first
     * @param roots the roots of the operator
     * @throws IllegalArgumentException when it is not valid, saying why
     */
    public StationKey answered(
            String chain, String organization, String serialNumber, Collection<X509Certificate> roots, Instant now) {
        KeyPair keys = asked;
        KeyPair before = askedBefore;
        String current = request;
        forget();
        if (keys == null) {
            throw new IllegalArgumentException("No certificate was asked for");
        }
        List<X509Certificate> certificates = Pem.certificates(chain);
        X509Certificate own = certificates.get(0);
        if (before != null && own.getPublicKey().equals(before.getPublic())) {
            asked = keys;
            request = current;
            throw new IllegalArgumentException("The certificate was asked for before; another one is awaited by now");
        }
        if (!own.getPublicKey().equals(keys.getPublic())) {
            throw new IllegalArgumentException("The certificate is for another key than the one asked for");
        }
        if (!CertificateNames.commonNames(own).equals(List.of(serialNumber))) {
            throw new IllegalArgumentException(
                    "The certificate is for " + CertificateNames.commonNames(own) + ", not for " + serialNumber);
        }
        if (!CertificateNames.organizations(own).contains(organization)) {
            throw new IllegalArgumentException(
                    "The certificate belongs to " + CertificateNames.organizations(own) + ", not to " + organization);
        }
        CertificateCheck.requireValid(own, now);
        CertificateCheck.requireStrong(own);
        CertificateCheck.root(certificates, roots, now);
        return new StationKey(keys.getPrivate(), certificates);
    }
}
