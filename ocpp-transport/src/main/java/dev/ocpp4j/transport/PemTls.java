package dev.ocpp4j.transport;

import dev.ocpp4j.core.security.Pem;
import dev.ocpp4j.core.security.Pkcs12;
import dev.ocpp4j.core.security.StationKey;
import dev.ocpp4j.transport.internal.Contexts;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * TLS with certificates, keys and trust from PEM files, or keys from PKCS #12 stores, for either role. When files change, the next connection gets what
 * they hold then; while they do not fit together, or cannot be read, it gets what they held before, and a warning is
 * logged. Safe for use by many threads.
 *
 * <pre>{@code
 * PemTls tls = PemTls.builder()
 *         .key(Path.of("server-ec.pem"), Path.of("server-ec.key"))
 *         .key(Path.of("server-rsa.pem"), Path.of("server-rsa.key"))
 *         .trust(Path.of("stations-root.pem"))
 *         .build();
 * OcppServer.builder().security(ServerSecurity.mutualTls(tls, CertificatePolicy.ofOrganizations("My CPO")))
 * }</pre>
 */
public final class PemTls implements Supplier<SSLContext> {
    private static final System.Logger LOG = System.getLogger(PemTls.class.getName());

    private final List<KeySource> keys;
    private final List<Path> trust;
    private final boolean letExpired;
    // Guarded by this.
    private List<Stamp> stamps;
    private SSLContext context;

    /** Where keys come from. */
    private interface KeySource {
        List<Path> files();

        List<StationKey> read() throws IOException;
    }

    private record KeyFiles(Path chain, Path key) implements KeySource {
        @Override
        public List<Path> files() {
            return List.of(chain, key);
        }

        @Override
        public List<StationKey> read() throws IOException {
            StationKey read = new StationKey(PemTls.read(key, Pem::privateKey), PemTls.read(chain, Pem::certificates));
            if (!Contexts.fit(read)) {
                throw new IllegalArgumentException(key + " is not the key of the certificate in " + chain);
            }
            return List.of(read);
        }
    }

    private record StoreFile(Path store, Path password) implements KeySource {
        @Override
        public List<Path> files() {
            return List.of(store, password);
        }

        @Override
        public List<StationKey> read() throws IOException {
            try {
                return Pkcs12.keys(
                        Files.readAllBytes(store),
                        Files.readString(password)
                                .lines()
                                .findFirst()
                                .orElse("")
                                .toCharArray());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(store + ": " + e.getMessage(), e);
            }
        }
    }

    /** A state of a file. */
    private record Stamp(
            @Nullable Object modified, long size, @Nullable Object file) {
        static Stamp of(Path path) {
            try {
                BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
                return new Stamp(now.lastModifiedTime(), now.size(), now.fileKey());
            } catch (IOException absent) {
                return new Stamp(null, 0, null);
            }
        }
    }

    private PemTls(Builder builder) {
        keys = List.copyOf(builder.keys);
        trust = List.copyOf(builder.trust);
        letExpired = builder.letExpired;
        stamps = stamps();
        context = load();
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public synchronized SSLContext get() {
        List<Stamp> now = stamps();
        if (!now.equals(stamps)) {
            stamps = now;
            try {
                context = load();
                LOG.log(Level.INFO, "Certificates were read anew: {0}", keys.isEmpty() ? trust : keys);
            } catch (IllegalArgumentException e) {
                LOG.log(Level.WARNING, "Certificates have changed but cannot be used: {0}", e.getMessage());
            }
        }
        return context;
    }

    private List<Stamp> stamps() {
        return Stream.concat(keys.stream().flatMap(key -> key.files().stream()), trust.stream())
                .map(Stamp::of)
                .toList();
    }

    private SSLContext load() {
        try {
            List<StationKey> owned = new ArrayList<>();
            for (KeySource source : keys) {
                owned.addAll(source.read());
            }
            List<X509Certificate> trusted = new ArrayList<>();
            for (Path file : trust) {
                trusted.addAll(read(file, Pem::certificates));
            }
            return Contexts.of(owned, trust.isEmpty() ? null : trusted, letExpired);
        } catch (IOException e) {
            throw new IllegalArgumentException(e.toString(), e);
        }
    }

    private static <T> T read(Path file, Function<String, T> reader) throws IOException {
        try {
            return reader.apply(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** Collects files. Not safe for use by many threads. */
    public static final class Builder {
        private final List<KeySource> keys = new ArrayList<>();
        private final List<Path> trust = new ArrayList<>();
        private boolean letExpired;

        private Builder() {}

        /**
         * Adds a certificate that this side proves to own. A server best has one with an RSA key and one with an EC key
         * (A00.FR.318).
         *
         * @param chain the certificate, followed by those of its authorities but for the root
         * @param key its private key, not encrypted, see {@link Pem#privateKey}
         */
        public Builder key(Path chain, Path key) {
            keys.add(new KeyFiles(chain, key));
            return this;
        }

        /**
         * Adds the keys of a PKCS #12 store with their certificates.
         *
         * @param password a file whose first line is its password, in UTF-8
         */
        public Builder keyStore(Path store, Path password) {
            keys.add(new StoreFile(store, password));
            return this;
        }

        /** Adds root certificates that are trusted; without any it is those that the JDK trusts. */
        public Builder trust(Path certificates) {
            trust.add(certificates);
            return this;
        }

        /**
         * Lets stations through whose certificate has expired and is valid otherwise, for a {@link
         * CertificatePolicy#validNowOrRenewed} to decide on (A00.FR.429). For servers only; default false.
         */
        public Builder letExpired(boolean let) {
            letExpired = let;
            return this;
        }

        /** @throws IllegalArgumentException when a file cannot be read, or key and certificate do not fit together */
        public PemTls build() {
            if (letExpired && trust.isEmpty()) {
                throw new IllegalArgumentException("Expired certificates need roots that are trusted");
            }
            return new PemTls(this);
        }
    }
}
