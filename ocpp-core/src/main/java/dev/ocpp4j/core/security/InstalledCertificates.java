package dev.ocpp4j.core.security;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The root certificates of a station (M03 to M05): installed, listed and deleted on request, and trusted at the next
 * connection. Safe for use by many threads.
 */
public final class InstalledCertificates {
    private final Rules rules;
    private final Store store;
    private final List<Installed> installed;
    private @Nullable X509Certificate inUse;
    private @Nullable X509Certificate replaced;

    /**
     * A certificate and what it is for.
     *
     * @param use the word of the specification, such as CSMSRootCertificate
     */
    public record Installed(String use, X509Certificate certificate) {}

    /**
     * What a station allows.
     *
     * @param serverUse the use of roots that server certificates are checked against: CentralSystemRootCertificate in
     *     1.6, CSMSRootCertificate in 2.0.1
     * @param maxEntries how many certificates there may be
     * @param oneServerRoot whether a new root for servers has to be signed by the one that it replaces
     *     (AdditionalRootCertificateCheck)
     * @param keepInUse whether the root that the connection depends on cannot be deleted (M04.FR.06 of the 1.6 security
     *     whitepaper)
     */
    public record Rules(String serverUse, int maxEntries, boolean oneServerRoot, boolean keepInUse) {}

    /** Keeps the certificates over a restart. */
    @FunctionalInterface
    public interface Store {
        /** Keeps these in place of those that were kept; returns when they are safe. */
        void keep(List<Installed> certificates);
    }

    /** What becomes of a request. */
    public enum Outcome {
        ACCEPTED,
        /** The request is wrong. */
        REJECTED,
        /** The station will not or cannot. */
        FAILED,
        NOT_FOUND
    }

    /** Begins with what was kept. */
    public InstalledCertificates(Rules rules, Collection<Installed> kept, Store store) {
        this.rules = rules;
        this.store = store;
        installed = new ArrayList<>(kept);
    }

    /** What the station allows. */
    public Rules rules() {
        return rules;
    }

    /**
     * Installs a certificate (M05). One that is there already is replaced.
     *
     * @param pem one certificate in PEM, of an authority
     */
    public synchronized Outcome install(String use, String pem, Instant now) {
        X509Certificate certificate;
        try {
            certificate = authority(pem, now);
        } catch (IllegalArgumentException e) {
            return Outcome.REJECTED;
        }
        Installed added = new Installed(use, certificate);
        List<Installed> next = new ArrayList<>(installed);
        next.remove(added);
        X509Certificate old = null;
        if (rules.oneServerRoot && use.equals(rules.serverUse)) {
            List<X509Certificate> before = roots(next);
            if (!before.isEmpty()) {
                old = inUse != null && before.contains(inUse) ? inUse : before.get(before.size() - 1);
                if (!isSignedBy(certificate, old.getPublicKey())) {
                    return Outcome.REJECTED;
                }
                X509Certificate fallBack = old;
                next.removeIf(
                        other -> other.use().equals(use) && !other.certificate().equals(fallBack));
            }
        }
        next.add(added);
        if (next.size() > rules.maxEntries + (old == null ? 0 : 1)) {
            return Outcome.REJECTED;
        }
        if (!save(next)) {
            return Outcome.FAILED;
        }
        replaced = old;
        return Outcome.ACCEPTED;
    }

    private static X509Certificate authority(String pem, Instant now) {
        List<X509Certificate> certificates = Pem.certificates(pem);
        X509Certificate certificate = certificates.get(0);
        if (certificates.size() > 1 || certificate.getBasicConstraints() < 0) {
            throw new IllegalArgumentException("Not one certificate of an authority");
        }
        CertificateCheck.requireValid(certificate, now);
        CertificateCheck.requireStrong(certificate);
        return certificate;
    }

    private static boolean isSignedBy(X509Certificate certificate, PublicKey key) {
        try {
            certificate.verify(key);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private boolean save(List<Installed> next) {
        try {
            store.keep(List.copyOf(next));
        } catch (RuntimeException e) {
            System.getLogger(InstalledCertificates.class.getName())
                    .log(System.Logger.Level.ERROR, "Certificates could not be kept", e);
            return false;
        }
        installed.clear();
        installed.addAll(next);
        return true;
    }

    /** Those with a use that fits, in the order in which they came. */
    public synchronized List<Installed> list(Predicate<String> use) {
        return installed.stream().filter(entry -> use.test(entry.use())).toList();
    }

    /** By what the other side names a certificate (M03.FR.04). The key of its issuer is looked for among the installed. */
    public synchronized CertificateHash hash(X509Certificate certificate, String algorithm) {
        PublicKey own = certificate.getPublicKey();
        PublicKey issuer = isSignedBy(certificate, own)
                ? own
                : installed.stream()
                        .map(entry -> entry.certificate().getPublicKey())
                        .filter(key -> isSignedBy(certificate, key))
                        .findFirst()
                        .orElse(own);
        return CertificateHash.of(certificate, issuer, algorithm);
    }

    /** Deletes a certificate (M04), whatever it is for. */
    public synchronized Outcome delete(CertificateHash named) {
        Optional<Installed> found = installed.stream()
                .filter(entry -> hash(entry.certificate(), named.algorithm()).names(named))
                .findFirst();
        if (found.isEmpty()) {
            return Outcome.NOT_FOUND;
        }
        Installed entry = found.get();
        if (rules.keepInUse
                && entry.use().equals(rules.serverUse)
                && entry.certificate().equals(inUse)) {
            return Outcome.FAILED;
        }
        List<Installed> next = new ArrayList<>(installed);
        next.removeIf(other -> other.certificate().equals(entry.certificate()));
        return save(next) ? Outcome.ACCEPTED : Outcome.FAILED;
    }

    /** The roots that server certificates are checked against. While a root is replaced, both (M05.FR.14). */
    public synchronized List<X509Certificate> serverRoots() {
        return roots(installed);
    }

    private List<X509Certificate> roots(List<Installed> entries) {
        return entries.stream()
                .filter(entry -> entry.use().equals(rules.serverUse))
                .map(Installed::certificate)
                .toList();
    }

    /**
     * The station is connected. When the server can be trusted without the root that was replaced, that one is deleted
     * (M05.FR.13).
     *
     * @param server its certificate chain; empty without TLS
     */
    public synchronized void connected(List<X509Certificate> server, Instant now) {
        inUse = null;
        List<X509Certificate> roots = new ArrayList<>(serverRoots());
        if (server.isEmpty() || roots.isEmpty()) {
            return;
        }
        X509Certificate old = replaced;
        if (old != null) {
            roots.remove(old);
        }
        inUse = root(server, roots, now).orElse(null);
        if (inUse == null && old != null) {
            inUse = root(server, List.of(old), now).orElse(null);
        } else if (old != null) {
            List<Installed> next = new ArrayList<>(installed);
            next.remove(new Installed(rules.serverUse, old));
            if (save(next)) {
                replaced = null;
            }
        }
    }

    private static Optional<X509Certificate> root(
            List<X509Certificate> chain, List<X509Certificate> roots, Instant now) {
        try {
            return roots.isEmpty() ? Optional.empty() : Optional.of(CertificateCheck.root(chain, roots, now));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
