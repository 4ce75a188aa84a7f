package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdentifierString;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks a Local Controller to offer a firmware to its stations (L03, section 1.41.1).
 *
 * @param location the URI to fetch it from; at most 512 characters
 * @param checksum the MD5 of the file, as 32 hexadecimal digits; an identifier of at most 32 characters
 * @param requestId comes back in each {@link PublishFirmwareStatusNotificationRequest}
 * @param retries how often to retry the download; null leaves it to the Local Controller
 * @param retryInterval the wait between tries in s; null leaves it to the Local Controller
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record PublishFirmwareRequest(
        @NotNull @Size(max = 512) String location,
        @NotNull @Size(max = 32) @IdentifierString String checksum,
        @NotNull Integer requestId,
        @Nullable Integer retries,
        @Nullable Integer retryInterval,
        @Valid @Nullable CustomData customData)
        implements Request<PublishFirmwareResponse>, Ruled {
    /** With the required fields. */
    public PublishFirmwareRequest(String location, String checksum, Integer requestId) {
        this(location, checksum, requestId, null, null, null);
    }

    public PublishFirmwareRequest withRetries(@Nullable Integer retries) {
        return new PublishFirmwareRequest(location, checksum, requestId, retries, retryInterval, customData);
    }

    public PublishFirmwareRequest withRetryInterval(@Nullable Integer retryInterval) {
        return new PublishFirmwareRequest(location, checksum, requestId, retries, retryInterval, customData);
    }

    public PublishFirmwareRequest withCustomData(@Nullable CustomData customData) {
        return new PublishFirmwareRequest(location, checksum, requestId, retries, retryInterval, customData);
    }

    /** Section 1.41.1. */
    @Override
    public Optional<String> brokenRule() {
        if (checksum != null && !checksum.matches("\\p{XDigit}{32}")) {
            return Optional.of("checksum must be 32 hexadecimal digits (section 1.41.1)");
        }
        return Optional.empty();
    }
}
