package dev.ocpp4j.examples.security;

import dev.ocpp4j.core.security.Pem;
import dev.ocpp4j.core.security.Pkcs12;
import dev.ocpp4j.core.security.StationKey;
import dev.ocpp4j.transport.PemTls;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The certificates that this side can prove to own. */
final class KeyOptions {
    private static final String CERTIFICATE = "--certificate";
    private static final String KEY = "--key";
    private static final String STORE = "--key-store";
    private static final String STORE_PASSWORD = "--key-store-password-file";

    @Option(
            names = CERTIFICATE,
            paramLabel = "PEM",
            description =
                    "Own certificate, followed by those of its authorities but for the root; repeatable, as for an"
                            + " RSA and an EC key.")
    private List<Path> certificates = new ArrayList<>();

    @Option(
            names = KEY,
            paramLabel = "PEM",
            description = "Its private key, not encrypted; one for each " + CERTIFICATE + ", in the same order.")
    private List<Path> keys = new ArrayList<>();

    @Option(names = STORE, paramLabel = "FILE", description = "Own certificates and keys in PKCS #12, instead.")
    private @Nullable Path store;

    @Option(
            names = STORE_PASSWORD,
            paramLabel = "FILE",
            description = "Its first line is the password of the " + STORE + ".")
    private @Nullable Path storePassword;

    /** Whether there are none. */
    boolean isEmpty() {
        return certificates.isEmpty() && keys.isEmpty() && store == null;
    }

    /** What is wrong with the options, for usage; empty when nothing is. */
    String misuse() {
        if (certificates.size() != keys.size()) {
            return "Each " + CERTIFICATE + " needs a " + KEY + ", and each " + KEY + " a " + CERTIFICATE;
        }
        return (store == null) == (storePassword == null) ? "" : STORE + " and " + STORE_PASSWORD + " go together";
    }

    /**
     * Reads them, and has made sure that keys and certificates belong together.
     *
     * @throws IllegalArgumentException when there is something wrong with them, saying what
     */
    List<StationKey> readPairs() {
        PemTls.Builder tls = PemTls.builder();
        addTo(tls);
        tls.build();
        return read();
    }

    /**
     * Reads all of them.
     *
     * @throws IllegalArgumentException naming the option, the file and the reason
     */
    private List<StationKey> read() {
        List<StationKey> read = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            read.add(new StationKey(
                    new OptionFile(KEY, keys.get(i)).text(Pem::privateKey),
                    new OptionFile(CERTIFICATE, certificates.get(i)).text(Pem::certificates)));
        }
        if (store != null && storePassword != null) {
            char[] password =
                    new OptionFile(STORE_PASSWORD, storePassword).secret().toCharArray();
            read.addAll(new OptionFile(STORE, store).bytes(bytes -> Pkcs12.keys(bytes, password)));
        }
        return read;
    }

    /**
     * Has TLS read them, now and whenever they change.
     *
     * @throws IllegalArgumentException when there is something wrong with them, saying what
     */
    void addTo(PemTls.Builder tls) {
        read(); // for what it says when it cannot
        for (int i = 0; i < keys.size(); i++) {
            tls.key(certificates.get(i), keys.get(i));
        }
        if (store != null && storePassword != null) {
            tls.keyStore(store, storePassword);
        }
    }
}
