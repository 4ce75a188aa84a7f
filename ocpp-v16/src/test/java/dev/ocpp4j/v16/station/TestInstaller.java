package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.station.FirmwareInstaller;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Firmware that installs as it is told. */
final class TestInstaller implements FirmwareInstaller {
    private final Path image;
    CompletableFuture<Boolean> fine = CompletableFuture.completedFuture(true);
    CompletableFuture<Installation> result = CompletableFuture.completedFuture(Installation.NEEDS_RESTART);
    boolean active = true;
    int installed;

    TestInstaller(Path directory) {
        image = directory.resolve("image");
    }

    @Override
    public Path image() {
        return image;
    }

    @Override
    public CompletableFuture<Boolean> verify(Path file) {
        return fine;
    }

    @Override
    public CompletableFuture<Installation> install(Path file) {
        installed++;
        return result;
    }

    @Override
    public boolean isActive() {
        return active;
    }
}
