package dev.ocpp4j.core.station;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the log of a station comes from. Called on the loop; returns at once. */
@FunctionalInterface
public interface LogSource {
    /**
     * What there is of a period.
     *
     * @param oldest the first moment that counts; null for no limit
     * @param latest the last moment that counts; null for no limit
     * @return one file; empty when there is nothing
     */
    Optional<LogFile> collect(@Nullable Instant oldest, @Nullable Instant latest);
}
