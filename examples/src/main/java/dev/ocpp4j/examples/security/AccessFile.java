package dev.ocpp4j.examples.security;

import dev.ocpp4j.core.security.Access;
import dev.ocpp4j.core.security.AccessControl;
import dev.ocpp4j.core.security.InstalledCertificates;
import dev.ocpp4j.core.security.InstalledCertificates.Installed;
import dev.ocpp4j.core.security.Password;
import dev.ocpp4j.core.security.Pem;
import dev.ocpp4j.core.security.StationKey;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps with what a simulated station gets in and whom it trusts over restarts, in a file that only its owner may read.
 * What is kept is in clear, as the station needs it (A01.FR.10). Safe for use by many threads.
 */
public final class AccessFile {
    private static final String PROVEN = "proven.";
    private static final String CANDIDATE = "candidate.";
    private static final String PROFILE = "profile";
    private static final String PASSWORD = "password";
    private static final String KEY = "key";
    private static final String CHAIN = "chain";
    private static final String ROOT = "root.";

    private final @Nullable Path file;
    private final Properties kept = new Properties();

    /**
     * Opens a file, or begins with nothing.
     *
     * @param file null for a memory that ends with the process
     * @throws IOException when it cannot be read
     */
    public AccessFile(@Nullable Path file) throws IOException {
        this.file = file;
        if (file != null && Files.exists(file)) {
            kept.load(new StringReader(Files.readString(file)));
        }
    }

    /** Whether something is kept, which counts more than what was typed. */
    public synchronized boolean isUsed() {
        return kept.containsKey(PROVEN + PROFILE);
    }

    /**
     * With what the station gets in.
     *
     * @param first what it begins with when nothing is kept
     * @param attempts how often a change is tried before it is taken back, and the other way round
     */
    public synchronized AccessControl access(Access first, int attempts) {
        AccessControl.Store store = (proven, candidate) -> {
            synchronized (this) {
                put(PROVEN, proven);
                put(CANDIDATE, candidate);
                save();
            }
        };
        Access proven = get(PROVEN);
        return new AccessControl(proven == null ? first : proven, get(CANDIDATE), attempts, store);
    }

    /** Whom the station trusts. @param first whom it trusts when nothing is kept */
    public synchronized InstalledCertificates roots(InstalledCertificates.Rules rules, List<X509Certificate> first) {
        List<Installed> installed = new ArrayList<>();
        for (int i = 0; kept.containsKey(ROOT + i); i++) {
            String[] root = kept.getProperty(ROOT + i).split(" ", 2);
            installed.add(new Installed(root[0], Pem.certificates(root[1]).get(0)));
        }
        if (installed.isEmpty()) {
            first.forEach(root -> installed.add(new Installed(rules.serverUse(), root)));
        }
        return new InstalledCertificates(rules, installed, this::keep);
    }

    private synchronized void keep(List<Installed> roots) {
        forget(ROOT);
        for (int i = 0; i < roots.size(); i++) {
            kept.setProperty(
                    ROOT + i,
                    roots.get(i).use() + " " + Pem.of(List.of(roots.get(i).certificate())));
        }
        save();
    }

    private @Nullable Access get(String prefix) {
        String profile = kept.getProperty(prefix + PROFILE);
        if (profile == null) {
            return null;
        }
        String password = kept.getProperty(prefix + PASSWORD);
        String key = kept.getProperty(prefix + KEY);
        return new Access(Integer.parseInt(profile))
                .withPassword(
                        password == null
                                ? null
                                : new Password(Base64.getDecoder().decode(password)))
                .withKey(
                        key == null
                                ? null
                                : new StationKey(
                                        Pem.privateKey(key), Pem.certificates(kept.getProperty(prefix + CHAIN))));
    }

    private void put(String prefix, @Nullable Access access) {
        forget(prefix);
        if (access == null) {
            return;
        }
        kept.setProperty(prefix + PROFILE, String.valueOf(access.profile()));
        if (access.password() != null) {
            kept.setProperty(
                    prefix + PASSWORD,
                    Base64.getEncoder().encodeToString(access.password().bytes()));
        }
        if (access.key() != null) {
            kept.setProperty(prefix + KEY, pem(access.key().privateKey()));
            kept.setProperty(prefix + CHAIN, Pem.of(access.key().chain()));
        }
    }

    private static String pem(PrivateKey key) {
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    private void forget(String prefix) {
        kept.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(kept::remove);
    }

    /** Replaces the file by a new one at once. */
    private void save() {
        if (file == null) {
            return;
        }
        try {
            StringWriter text = new StringWriter();
            kept.store(text, null);
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.deleteIfExists(next);
            try (FileChannel out = FileChannel.open(
                    next, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly(next))) {
                out.write(StandardCharsets.UTF_8.encode(text.toString()));
                out.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
