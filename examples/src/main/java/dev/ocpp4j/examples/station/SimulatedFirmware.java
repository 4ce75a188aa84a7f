package dev.ocpp4j.examples.station;

import dev.ocpp4j.core.Scheduler;
import dev.ocpp4j.core.station.FirmwareInstaller;
import dev.ocpp4j.examples.files.FirmwareImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The firmware of a simulated station: it takes any {@link FirmwareImage}, and runs it after the next restart. Safe for
 * use by many threads.
 */
public final class SimulatedFirmware implements FirmwareInstaller {
    private final Path image;
    private final Duration time;
    private final Scheduler scheduler;
    private final Executor worker;
    private @Nullable String checked;
    private @Nullable String installed;
    private boolean active;

    /**
     * With the firmware of the factory.
     *
     * @param directory where images are downloaded to
     * @param time how long an installation takes
     * @param worker where files are read
     */
    public SimulatedFirmware(Path directory, Duration time, Scheduler scheduler, Executor worker) {
        image = directory.resolve("firmware.bin");
        this.time = time;
        this.scheduler = scheduler;
        this.worker = worker;
    }

    /** With a directory of its own, which goes with the process. */
    public static SimulatedFirmware temporary(Duration time, Scheduler scheduler, Executor worker) throws IOException {
        Path directory = Files.createTempDirectory("ocpp4j-station");
        SimulatedFirmware firmware = new SimulatedFirmware(directory, time, scheduler, worker);
        directory.toFile().deleteOnExit();
        firmware.image.toFile().deleteOnExit(); // files go in the reverse order
        return firmware;
    }

    @Override
    public Path image() {
        return image;
    }

    @Override
    public CompletableFuture<Boolean> verify(Path file) {
        CompletableFuture<Boolean> fine = new CompletableFuture<>();
        worker.execute(() -> {
            try {
                Optional<FirmwareImage> read = FirmwareImage.read(Files.readAllBytes(file));
                synchronized (this) {
                    checked = read.map(FirmwareImage::version).orElse(null);
                }
                fine.complete(read.isPresent());
            } catch (IOException e) {
                fine.completeExceptionally(e);
            }
        });
        return fine;
    }

    @Override
    public CompletableFuture<Installation> install(Path file) {
        CompletableFuture<Installation> result = new CompletableFuture<>();
        scheduler.schedule(
                () -> {
                    synchronized (this) {
                        installed = checked;
                        active = false;
                    }
                    result.complete(Installation.NEEDS_RESTART);
                },
                time);
        return result;
    }

    /** The station restarts. @return the version that runs from now on; empty when it is the one of before */
    public synchronized Optional<String> restarted() {
        Optional<String> next = active ? Optional.empty() : Optional.ofNullable(installed);
        active = installed != null;
        return next;
    }

    @Override
    public synchronized boolean isActive() {
        return active;
    }
}
