package dev.ocpp4j.core.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Keys with their certificates in PKCS #12 (RFC 7292), the other form in which authorities hand them out. */
public final class Pkcs12 {
    private Pkcs12() {}

    /**
     * Reads all keys of a store that have a certificate, in the order of their names.
     *
     * @param store the bytes of the file
     * @param password what it is protected with; not kept
     * @return at least one
     * @throws IllegalArgumentException when there is none, the password is another one, or it is not such a store
     */
    public static List<StationKey> keys(byte[] store, char[] password) {
        try {
            KeyStore read = KeyStore.getInstance("PKCS12");
            read.load(new ByteArrayInputStream(store), password);
            List<StationKey> keys = new ArrayList<>();
            for (String alias : sorted(read)) {
                keys.add(new StationKey((PrivateKey) read.getKey(alias, password), chain(read, alias)));
            }
            if (keys.isEmpty()) {
                throw new IllegalArgumentException("There is no private key with a certificate in it");
            }
            return keys;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    e instanceof UnrecoverableKeyException || e.getCause() instanceof UnrecoverableKeyException
                            ? "The password does not open it"
                            : "Not a PKCS #12 store: " + e.getMessage(),
                    e);
        }
    }

    private static List<String> sorted(KeyStore store) throws GeneralSecurityException {
        List<String> aliases = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.entryInstanceOf(alias, KeyStore.PrivateKeyEntry.class)) {
                aliases.add(alias);
            }
        }
        Collections.sort(aliases);
        return aliases;
    }

    private static List<X509Certificate> chain(KeyStore store, String alias) throws GeneralSecurityException {
        Certificate[] chain = store.getCertificateChain(alias);
        return Arrays.stream(chain).map(X509Certificate.class::cast).toList();
    }
}
