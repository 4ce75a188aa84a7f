package dev.ocpp4j.transport;

import java.lang.System.Logger.Level;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateRevokedException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.PKIXRevocationChecker.Option;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Refuses stations whose certificate was revoked (A00.FR.702, A00.FR.705): as their authority says online (OCSP, RFC
 * 6960), or in its lists (RFC 5280 section 5). A station about which nothing can be found out is refused, unless that is
 * changed. Only its own certificate is asked about; an authority in between that is no longer trusted has to leave the
 * roots and be replaced.
 *
 * <pre>{@code
 * CertificatePolicy policy = CertificatePolicy.ofOrganizations("My CPO")
 *         .and(Revocation.online(() -> roots).remember(Duration.ofHours(1)));
 * }</pre>
 *
 * <p>Asking online takes a round trip for each handshake, on the executor of the server; the JDK waits for the responder
 * as long as the system property {@code com.sun.security.ocsp.timeout} says, 15 s by default, and a server decides within
 * {@link OcppServer.Builder#handshakeTimeout}. Immutable but for its memory; safe for use by many threads.
 */
public final class Revocation implements CertificatePolicy {
    private static final System.Logger LOG = System.getLogger(Revocation.class.getName());
    private static final int MAX_REMEMBERED = 100_000;

    private final Supplier<? extends Collection<X509Certificate>> roots;
    private final @Nullable Supplier<? extends Collection<X509CRL>> lists;
    private final @Nullable URI responder;
    private final boolean letUnknown;
    private final Duration memory;
    /** Until when what was good counts as good. Guarded by itself. */
    private final Map<X509Certificate, Instant> good = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<X509Certificate, Instant> eldest) {
            return size() > MAX_REMEMBERED;
        }
    };

    private Revocation(
            Supplier<? extends Collection<X509Certificate>> roots,
            @Nullable Supplier<? extends Collection<X509CRL>> lists,
            @Nullable URI responder,
            boolean letUnknown,
            Duration memory) {
        this.roots = roots;
        this.lists = lists;
        this.responder = responder;
        this.letUnknown = letUnknown;
        this.memory = memory;
    }

    /**
     * Asks the OCSP responder that the certificate names.
     *
     * @param roots those that the certificates of stations are checked against; asked at each handshake
     */
    public static Revocation online(Supplier<? extends Collection<X509Certificate>> roots) {
        return new Revocation(roots, null, null, false, Duration.ZERO);
    }

    /**
     * Looks into lists. One that is older than it says it may be is none.
     *
     * @param roots those that the certificates of stations are checked against; asked at each handshake
     * @param lists those of all authorities that sign certificates of stations; asked at each handshake
     */
    public static Revocation listed(
            Supplier<? extends Collection<X509Certificate>> roots, Supplier<? extends Collection<X509CRL>> lists) {
        return new Revocation(roots, lists, null, false, Duration.ZERO);
    }

    /** The same, asking this responder, whatever certificates name. */
    public Revocation at(URI ocspResponder) {
        return new Revocation(roots, lists, ocspResponder, letUnknown, memory);
    }

    /** The same, which lets stations in about which nothing can be found out; a warning is logged each time. */
    public Revocation letUnknown() {
        return new Revocation(roots, lists, responder, true, memory);
    }

    /** The same, which does not ask again for so long after a certificate was found good. */
    public Revocation remember(Duration time) {
        return new Revocation(roots, lists, responder, letUnknown, time);
    }

    @Override
    public Optional<String> objection(String stationId, X509Certificate certificate, Instant now) {
        return objection(stationId, List.of(certificate), now);
    }

    @Override
    public Optional<String> objection(String stationId, List<X509Certificate> chain, Instant now) {
        X509Certificate own = chain.get(0);
        synchronized (good) {
            Instant until = good.get(own);
            if (until != null && now.isBefore(until)) {
                return Optional.empty();
            }
        }
        try {
            validate(chain, now, false);
        } catch (GeneralSecurityException | RuntimeException e) {
            return Optional.of("Its certificate is not valid: " + e.getMessage());
        }
        try {
            validate(chain, now, true);
        } catch (CertPathValidatorException e) {
            return revoked(e).or(() -> unknown(stationId, e));
        } catch (GeneralSecurityException | RuntimeException e) {
            return unknown(stationId, e);
        }
        if (!memory.isZero()) {
            synchronized (good) {
                good.put(own, now.plus(memory));
            }
        }
        return Optional.empty();
    }

    private void validate(List<X509Certificate> chain, Instant now, boolean revocation)
            throws GeneralSecurityException {
        Set<TrustAnchor> anchors =
                roots.get().stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet());
        PKIXParameters parameters = new PKIXParameters(anchors);
        parameters.setDate(Date.from(now));
        parameters.setRevocationEnabled(revocation);
        CertPathValidator validator = CertPathValidator.getInstance("PKIX");
        if (revocation) {
            Set<Option> options = EnumSet.of(Option.ONLY_END_ENTITY, Option.NO_FALLBACK);
            if (lists != null) {
                options.add(Option.PREFER_CRLS);
                parameters.addCertStore(
                        CertStore.getInstance("Collection", new CollectionCertStoreParameters(lists.get())));
            }
            PKIXRevocationChecker checker = (PKIXRevocationChecker) validator.getRevocationChecker();
            checker.setOptions(options);
            checker.setOcspResponder(responder);
            parameters.addCertPathChecker(checker);
        }
        List<X509Certificate> path = chain.stream()
                .filter(certificate ->
                        !certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                .toList();
        validator.validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
    }

    private static Optional<String> revoked(CertPathValidatorException e) {
        if (e.getCause() instanceof CertificateRevokedException revoked) {
            return Optional.of("Its certificate was revoked on "
                    + revoked.getRevocationDate().toInstant() + " (" + revoked.getRevocationReason() + ")");
        }
        return e.getReason() == BasicReason.REVOKED ? Optional.of("Its certificate was revoked") : Optional.empty();
    }

    private Optional<String> unknown(String stationId, Exception why) {
        String reason = "It is not known whether its certificate was revoked: " + why.getMessage();
        if (!letUnknown) {
            return Optional.of(reason);
        }
        LOG.log(Level.WARNING, "{0} is let in. {1}", stationId, reason);
        return Optional.empty();
    }
}
