package dev.ocpp4j.core.station;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Looks whether an image has the signature that its order tells. Safe for use by many threads. */
final class FirmwareCheck {
    private final @Nullable FirmwareSignatures signatures;
    private final Executor worker;

    /**
     * @param signatures null when no signature counts
     * @param worker where files are read
     */
    FirmwareCheck(@Nullable FirmwareSignatures signatures, Executor worker) {
        this.signatures = signatures;
        this.worker = worker;
    }

    /** Fails when the image cannot be read. */
    CompletableFuture<Boolean> matches(Path image, FirmwareSignatures.Signed signed) {
        if (signatures == null) {
            return CompletableFuture.completedFuture(false);
        }
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return signatures.matches(image, signed);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                worker);
    }
}
