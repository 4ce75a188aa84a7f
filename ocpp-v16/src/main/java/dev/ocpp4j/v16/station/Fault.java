package dev.ocpp4j.v16.station;

import dev.ocpp4j.v16.core.ChargePointErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Something that prevents charging.
 *
 * @param code not {@link ChargePointErrorCode#NO_ERROR}
 * @param info for people, at most 50 characters
 * @param vendorErrorCode at most 50 characters
 */
public record Fault(
        ChargePointErrorCode code,
        @Nullable String info,
        @Nullable String vendorErrorCode) {}
