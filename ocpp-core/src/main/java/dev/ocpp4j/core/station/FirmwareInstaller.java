package dev.ocpp4j.core.station;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/**
 * What a maker brings for firmware updates. Called on the loop; returns at once. A future that fails counts as a no.
 */
public interface FirmwareInstaller {
    /** How an installation ended. */
    enum Installation {
        /** The new firmware runs. */
        ACTIVE,
        /** The station has to restart for it. */
        NEEDS_RESTART,
        /** The old firmware goes on. */
        FAILED
    }

    /** Where the next image is downloaded to. What is there is overwritten. */
    Path image();

    /** Checks what was downloaded by the means of the maker: that it is whole, and for this station. */
    CompletableFuture<Boolean> verify(Path image);

    /** Installs what was checked. From here on there is no way back. */
    CompletableFuture<Installation> install(Path image);

    /** Whether the firmware that was installed last is the one that runs; asked after a restart. */
    boolean isActive();
}
