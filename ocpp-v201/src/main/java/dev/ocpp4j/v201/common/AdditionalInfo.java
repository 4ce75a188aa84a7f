package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One more identifier beside an {@link IdToken}, of a kind that the parties have agreed on (section 2.2).
 *
 * @param additionalIdToken the identifier; case does not matter; an identifier of at most 36 characters
 * @param type what kind it is; by agreement; at most 50 characters
 * @param customData vendor specific data; null when not sent
 */
public record AdditionalInfo(
        @NotNull @Size(max = 36) @IdentifierString String additionalIdToken,
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
