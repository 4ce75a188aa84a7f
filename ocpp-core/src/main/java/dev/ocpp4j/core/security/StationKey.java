package dev.ocpp4j.core.security;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The certificate with which a station proves who it is, and its key.
 *
 * @param privateKey never leaves the station (A02.FR.05); never shown
 * @param chain the certificate, followed by those of its authorities as far as they were given; at least one
 */
public record StationKey(PrivateKey privateKey, List<X509Certificate> chain) {
    public StationKey {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("A key without a certificate");
        }
    }

    /** The certificate itself. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    @Override
    public String toString() {
        return certificate().getSubjectX500Principal() + ", serial number "
                + certificate().getSerialNumber();
    }
}
