package dev.ocpp4j.transport;

import dev.ocpp4j.core.security.CertificateNames;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Decides whether the certificate that a station proved to own is that of the station that it says it is (SEC-08). The
 * path to a trusted root was checked before, but for revocation, see {@link Revocation}. Runs on the executor of the server's configuration and may block.
 */
@FunctionalInterface
public interface CertificatePolicy {
    /**
     * Looks at a certificate.
     *
     * @param stationId the identity with which the station connects
     * @param certificate its own, the first of its chain
     * @param now what time it is
     * @return why the station may not connect, for operators; empty when it may
     */
    Optional<String> objection(String stationId, X509Certificate certificate, Instant now);

    /**
     * Looks at a whole chain, which is what a server has done: for policies that need the authorities in between.
     *
     * @param chain as the station sent it, its own first
     */
    default Optional<String> objection(String stationId, List<X509Certificate> chain, Instant now) {
        return objection(stationId, chain.get(0), now);
    }

    /** Objects when this one or the next one does. */
    default CertificatePolicy and(CertificatePolicy next) {
        CertificatePolicy first = this;
        return new CertificatePolicy() {
            @Override
            public Optional<String> objection(String stationId, X509Certificate certificate, Instant now) {
                return first.objection(stationId, certificate, now)
                        .or(() -> next.objection(stationId, certificate, now));
            }

            @Override
            public Optional<String> objection(String stationId, List<X509Certificate> chain, Instant now) {
                return first.objection(stationId, chain, now).or(() -> next.objection(stationId, chain, now));
            }
        };
    }

    /**
     * The certificate is valid now, belongs to one of these organizations (A00.FR.404) and names this station
     * (A00.FR.405): its commonName is the serial number, which is the identity at the same time.
     */
    static CertificatePolicy ofOrganizations(String... organizations) {
        return ofOrganizations(Set.of(organizations), Optional::of);
    }

    /**
     * The same, where the serial number is not the identity.
     *
     * @param serialNumberOf the serial number of a station by its identity; empty when it is not known, and then the
     *     station may not connect
     */
    static CertificatePolicy ofOrganizations(
            Set<String> organizations, Function<String, Optional<String>> serialNumberOf) {
        return validNow().and(owner(organizations)).and(subject(serialNumberOf));
    }

    /** The certificate has begun to be valid and has not expired. */
    static CertificatePolicy validNow() {
        return validNowOrRenewed(stationId -> false);
    }

    /**
     * The certificate is valid, or has expired and the station is to get a new one. Expired certificates come this far
     * only when the trust managers let them, as {@link PemTls.Builder#letExpired} makes them. A station that is let in
     * this way is to be kept Pending until it has its new certificate (A00.FR.429).
     *
     * @param mayRenew which stations are let in with an expired certificate
     */
    static CertificatePolicy validNowOrRenewed(Predicate<String> mayRenew) {
        return (stationId, certificate, now) -> {
            if (now.isBefore(certificate.getNotBefore().toInstant())) {
                return Optional.of("Its certificate is valid from "
                        + certificate.getNotBefore().toInstant() + " on only");
            }
            boolean expired = now.isAfter(certificate.getNotAfter().toInstant());
            return expired && !mayRenew.test(stationId)
                    ? Optional.of("Its certificate has expired on "
                            + certificate.getNotAfter().toInstant())
                    : Optional.empty();
        };
    }

    /** The organizationName of the certificate is one of these (A00.FR.404). */
    static CertificatePolicy owner(Set<String> organizations) {
        Set<String> trusted = Set.copyOf(organizations);
        return (stationId, certificate, now) -> {
            List<String> owners = CertificateNames.organizations(certificate);
            return owners.stream().anyMatch(trusted::contains)
                    ? Optional.empty()
                    : Optional.of("Its certificate belongs to " + owners + ", not to one of " + trusted);
        };
    }

    /** The commonName of the certificate is the serial number of the station (A00.FR.405). */
    static CertificatePolicy subject(Function<String, Optional<String>> serialNumberOf) {
        return (stationId, certificate, now) -> {
            List<String> names = CertificateNames.commonNames(certificate);
            Optional<String> expected = serialNumberOf.apply(stationId);
            if (expected.isEmpty()) {
                return Optional.of("Its serial number is not known");
            }
            return names.equals(List.of(expected.get()))
                    ? Optional.empty()
                    : Optional.of("Its certificate is for " + names + ", not for " + expected.get());
        };
    }
}
