package dev.ocpp4j.core.security;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Who signs the certificates of stations (A02, A03): the way of a central system to its certificate authority, which best
 * is a server of its own (A02.FR.04). Called on the executor of the sessions.
 */
public interface CertificateAuthority {
    /**
     * Looks at a request before it is accepted. Who owns the certificate and whether it is for this station has to be
     * checked here: its commonName is to be the serial number of the station, its organizationName the operator.
     *
     * @param stationId the station that asks
     * @return why it is rejected; empty when it is accepted
     */
    Optional<String> objection(String stationId, CertificateRequest request);

    /**
     * Signs a request that was accepted.
     *
     * @return the certificate, followed by those of its authorities but for the root
     */
    CompletionStage<List<X509Certificate>> sign(String stationId, CertificateRequest request);

    /** The station took its certificate, or did not: then an operator has to look at it. */
    default void delivered(String stationId, boolean accepted) {}

    /** There is no certificate for a request, or no answer to it: an operator has to look at it (A02 error handling). */
    default void failed(String stationId, Throwable why) {}
}
