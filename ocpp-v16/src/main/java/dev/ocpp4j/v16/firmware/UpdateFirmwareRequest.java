package dev.ocpp4j.v16.firmware;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks to install new firmware (1.6 sections 5.19 and 6.55).
 *
 * @param location the URI to get the firmware from; an absolute URI
 * @param retrieveDate from when on it may be fetched (errata 3.63)
 * @param retries how often to try again when the download fails; null leaves it to the Charge Point
 * @param retryInterval the time between tries, in seconds; null leaves it to the Charge Point
 */
public record UpdateFirmwareRequest(
        @NotNull @Pattern(regexp = Locations.ABSOLUTE_URI) String location,

        @NotNull Instant retrieveDate,
        @Nullable Integer retries,
        @Nullable Integer retryInterval)
        implements Request<UpdateFirmwareResponse> {
    /** With the required fields. */
    public UpdateFirmwareRequest(String location, Instant retrieveDate) {
        this(location, retrieveDate, null, null);
    }

    /** The same with this {@code retries}. */
    public UpdateFirmwareRequest withRetries(@Nullable Integer retries) {
        return new UpdateFirmwareRequest(location, retrieveDate, retries, retryInterval);
    }

    /** The same with this {@code retryInterval}. */
    public UpdateFirmwareRequest withRetryInterval(@Nullable Integer retryInterval) {
        return new UpdateFirmwareRequest(location, retrieveDate, retries, retryInterval);
    }
}
