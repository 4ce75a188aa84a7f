package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * AdditionalInfo.
 *
 * @param additionalIdToken see the specification
 * @param type see the specification
 * @param customData vendor specific data; null when not sent
 */
public record AdditionalInfo(
        @NotNull @Size(max = 36) String additionalIdToken,
        @NotNull @Size(max = 50) String type,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public AdditionalInfo(String additionalIdToken, String type) {
        this(additionalIdToken, type, null);
    }

    public AdditionalInfo withCustomData(@Nullable CustomData customData) {
        return new AdditionalInfo(additionalIdToken, type, customData);
    }
}
