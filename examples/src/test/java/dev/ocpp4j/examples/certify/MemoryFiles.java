package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.station.FileTransfer;
import dev.ocpp4j.core.station.LogFile;
import dev.ocpp4j.examples.files.Access;
import dev.ocpp4j.examples.files.Fault;
import dev.ocpp4j.examples.files.TransferProtocol;
import dev.ocpp4j.examples.files.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** A server of files and the way to it, in memory: whatever is fetched or sent is there at once. */
final class MemoryFiles implements FileDepot, FileTransfer {
    private static final String DEAD = "dead";

    private final Clock clock;
    private final Map<String, byte[]> files = new HashMap<>();
    private final List<Access> accesses = new ArrayList<>();
    private final List<Upload> uploads = new ArrayList<>();
    private TransferProtocol spoken = TransferProtocol.HTTP;
    private boolean broken;

    MemoryFiles(Clock clock) {
        this.clock = clock;
    }

    /** The protocol that the station transfers by. */
    void speak(TransferProtocol protocol) {
        spoken = protocol;
    }

    private boolean isDead(URI location) {
        return location.getHost().equals(DEAD) || !location.getScheme().equals(spoken.scheme());
    }

    /** Nothing that is sent arrives. */
    void breakUploads() {
        broken = true;
    }

    @Override
    public Set<String> schemes() {
        return Set.of("http", "ftp");
    }

    @Override
    public CompletableFuture<Outcome> download(URI from, Path to) {
        byte[] content = files.get(from.getPath());
        if (!isDead(from)) {
            note(Access.Kind.DOWNLOAD, from.getPath(), content != null, content == null ? 0 : content.length);
        }
        if (content == null || isDead(from)) {
            return CompletableFuture.completedFuture(Outcome.FAILED);
        }
        try {
            Files.write(to, content);
            return CompletableFuture.completedFuture(Outcome.DONE);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public CompletableFuture<Outcome> upload(LogFile file, URI to) {
        if (isDead(to)) {
            return CompletableFuture.completedFuture(Outcome.FAILED);
        }
        if (broken) {
            note(Access.Kind.UPLOAD, to.getPath(), false, 0);
            return CompletableFuture.completedFuture(Outcome.FAILED);
        }
        try (InputStream in = file.content().get()) {
            byte[] content = in.readAllBytes();
            uploads.add(new Upload(clock.instant(), spoken, to.getPath(), file.name(), content));
            note(Access.Kind.UPLOAD, to.getPath(), true, content.length);
            return CompletableFuture.completedFuture(Outcome.DONE);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void note(Access.Kind kind, String path, boolean ok, long bytes) {
        accesses.add(new Access(clock.instant(), spoken, kind, path, Fault.NONE, ok, bytes));
    }

    @Override
    public Set<TransferProtocol> protocols() {
        return Set.of(TransferProtocol.HTTP, TransferProtocol.FTP);
    }

    @Override
    public void put(String path, byte[] content) {
        files.put(path, content);
    }

    @Override
    public URI uri(TransferProtocol protocol, String path) {
        return URI.create(protocol.scheme() + "://files" + path);
    }

    @Override
    public URI deadUri(TransferProtocol protocol, String path) {
        return URI.create(protocol.scheme() + "://" + DEAD + path);
    }

    @Override
    public List<Access> accesses() {
        return List.copyOf(accesses);
    }

    @Override
    public List<Upload> uploads() {
        return List.copyOf(uploads);
    }
}
