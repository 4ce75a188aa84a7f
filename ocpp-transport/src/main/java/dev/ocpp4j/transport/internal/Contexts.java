package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.security.StationKey;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Makes TLS contexts of keys and roots. */
public final class Contexts {
    private static final byte[] CHALLENGE = {1, 2, 3, 4};
    private static final char[] IN_MEMORY_ONLY = {};

    private Contexts() {}

    /**
     * A context.
     *
     * @param keys what this side can prove to be
     * @param roots whom it trusts; null for those whom the JDK trusts
     * @param letExpired whether clients whose certificate has expired are trusted
     * @throws IllegalArgumentException when they cannot be used
     */
    public static SSLContext of(List<StationKey> keys, @Nullable List<X509Certificate> roots, boolean letExpired) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(
                    keys.isEmpty() ? null : keyManagers(keys),
                    roots == null ? null : trustManagers(roots, letExpired),
                    null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException(e.toString(), e);
        }
    }

    private static KeyManager[] keyManagers(List<StationKey> keys) throws GeneralSecurityException, IOException {
        KeyStore store = empty();
        for (StationKey key : keys) {
            store.setKeyEntry(
                    "key" + store.size(),
                    key.privateKey(),
                    IN_MEMORY_ONLY,
                    key.chain().toArray(Certificate[]::new));
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, IN_MEMORY_ONLY);
        return managers.getKeyManagers();
    }

    private static TrustManager[] trustManagers(List<X509Certificate> roots, boolean letExpired)
            throws GeneralSecurityException, IOException {
        KeyStore store = empty();
        for (X509Certificate root : roots) {
            store.setCertificateEntry("root" + store.size(), root);
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        return letExpired
                ? new TrustManager[] {new ExpiredCertificates((X509ExtendedTrustManager) managers.getTrustManagers()[0])
                }
                : managers.getTrustManagers();
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        return store;
    }

    /** Whether a key is that of its certificate. */
    public static boolean fit(StationKey pair) {
        String kind = pair.privateKey().getAlgorithm();
        if (!pair.certificate().getPublicKey().getAlgorithm().equals(kind)) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(kind.equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
            signature.initSign(pair.privateKey());
            signature.update(CHALLENGE);
            byte[] signed = signature.sign();
            signature.initVerify(pair.certificate().getPublicKey());
            signature.update(CHALLENGE);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The key cannot be used: " + e.getMessage(), e);
        }
    }
}
