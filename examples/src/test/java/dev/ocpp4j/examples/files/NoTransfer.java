package dev.ocpp4j.examples.files;

import dev.ocpp4j.core.station.FileTransfer;
import dev.ocpp4j.core.station.LogFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** No file ever comes or goes. */
public final class NoTransfer implements FileTransfer {
    @Override
    public Set<String> schemes() {
        return Set.of("http");
    }

    @Override
    public CompletableFuture<Outcome> download(URI from, Path to) {
        return CompletableFuture.completedFuture(Outcome.FAILED);
    }

    @Override
    public CompletableFuture<Outcome> upload(LogFile file, URI to) {
        return CompletableFuture.completedFuture(Outcome.FAILED);
    }
}
