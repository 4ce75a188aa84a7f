package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a status is what it is (section 2.47).
 *
 * @param reasonCode the reason: the name of a {@link dev.ocpp4j.v201.devicemodel.ReasonCode}, or another; case does not
 *     matter; at most 20 characters
 * @param additionalInfo details for people; at most 512 characters; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record StatusInfo(
        @NotNull @Size(max = 20) String reasonCode,
        @Size(max = 512) @Nullable String additionalInfo,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public StatusInfo(String reasonCode) {
        this(reasonCode, null, null);
    }

    public StatusInfo withAdditionalInfo(@Nullable String additionalInfo) {
        return new StatusInfo(reasonCode, additionalInfo, customData);
    }

    public StatusInfo withCustomData(@Nullable CustomData customData) {
        return new StatusInfo(reasonCode, additionalInfo, customData);
    }
}
