package dev.ocpp4j.examples.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The files of {@link FileServers}: what there is to fetch, what was sent, and what is to go wrong. All servers share it.
 * A path starts with a slash. Safe for use by many threads.
 */
public final class Shelf {
    private final Clock clock;
    private final @Nullable Path directory;
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, Fault> standing = new HashMap<>();
    private final Map<String, Deque<Fault>> scripted = new HashMap<>();
    private final List<Access> accesses = new ArrayList<>();
    private final List<Upload> uploads = new ArrayList<>();
    private final List<Consumer<Access>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> starts = new CopyOnWriteArrayList<>();
    private Duration slowness = Duration.ofSeconds(10);

    /** @param directory where uploads are written to as well; null for memory only */
    Shelf(Clock clock, @Nullable Path directory) {
        this.clock = clock;
        this.directory = directory;
    }

    static String normal(String path) {
        String joined = "/" + String.join("/", List.of(path.split("/+")));
        return joined.startsWith("//") ? joined.substring(1) : joined;
    }

    /** Puts a file there to be fetched; it replaces the one before. */
    public synchronized Shelf put(String path, byte[] content) {
        files.put(normal(path), content.clone());
        return this;
    }

    /** A file that can be fetched. */
    synchronized Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(normal(path)));
    }

    /** From now on this goes wrong with a path and with all below it. */
    public synchronized void fault(String path, Fault fault) {
        standing.put(normal(path), fault);
    }

    /** This goes wrong with the next accesses to a path and to all below it, one fault for each. */
    public synchronized void faults(String path, List<Fault> next) {
        scripted.put(normal(path), new ArrayDeque<>(next));
    }

    /** Nothing goes wrong any more. */
    public synchronized void heal() {
        standing.clear();
        scripted.clear();
    }

    /** How long a {@link Fault#SLOW} file takes; default 10 s. */
    public synchronized void slowness(Duration time) {
        slowness = time;
    }

    synchronized Duration slowness() {
        return slowness;
    }

    /** What is to go wrong with the next access; the nearest path that has a fault counts. */
    synchronized Fault peek(String path) {
        return find(normal(path), false);
    }

    /** The same, and it is used up. */
    synchronized Fault take(String path) {
        return find(normal(path), true);
    }

    private Fault find(String path, boolean use) {
        Deque<Fault> next = scripted.get(path);
        if (next != null && !next.isEmpty()) {
            return use ? next.poll() : next.peek();
        }
        if (standing.containsKey(path)) {
            return standing.get(path);
        }
        return path.equals("/") ? Fault.NONE : find(normal(path.substring(0, path.lastIndexOf('/'))), use);
    }

    /** Every access so far, in order. */
    public synchronized List<Access> accesses() {
        return List.copyOf(accesses);
    }

    /** Every file that was sent whole so far, in order. */
    public synchronized List<Upload> uploads() {
        return List.copyOf(uploads);
    }

    /** Is told every access when it is over, on a thread of the server; it returns at once. */
    public void onAccess(Consumer<Access> listener) {
        listeners.add(listener);
    }

    /** Is told the path of every download when its first byte is about to leave; it returns at once. */
    public void onDownload(Consumer<String> listener) {
        starts.add(listener);
    }

    void begin(String path) {
        starts.forEach(listener -> listener.accept(normal(path)));
    }

    void note(TransferProtocol protocol, Access.Kind kind, String path, Fault fault, boolean ok, long bytes) {
        Access access = new Access(clock.instant(), protocol, kind, normal(path), fault, ok, bytes);
        synchronized (this) {
            accesses.add(access);
        }
        listeners.forEach(listener -> listener.accept(access));
    }

    /** Takes a file that came whole. */
    void take(TransferProtocol protocol, String path, String fileName, Fault fault, byte[] content) {
        Upload upload = new Upload(clock.instant(), protocol, normal(path), fileName, content);
        synchronized (this) {
            uploads.add(upload);
        }
        if (directory != null) {
            write(directory, upload);
        }
        note(protocol, Access.Kind.UPLOAD, path, fault, true, content.length);
    }

    private static void write(Path directory, Upload upload) {
        // The name comes from outside: it must not lead out of the directory.
        String name = upload.fileName().replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^\\.+", "_");
        try {
            Files.createDirectories(directory);
            Files.write(directory.resolve(name.isEmpty() ? "unnamed" : name), upload.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
