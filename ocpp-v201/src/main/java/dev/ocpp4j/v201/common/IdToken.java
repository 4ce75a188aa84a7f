package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * IdToken.
 *
 * @param idToken see the specification
 * @param type see the specification
 * @param additionalInfo see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record IdToken(
        @NotNull @Size(max = 36) String idToken,
        @NotNull IdTokenEnum type,
        @Size(min = 1) @Nullable List<@NotNull @Valid AdditionalInfo> additionalInfo,
        @Valid @Nullable CustomData customData) {
    /** Copies the list. */
    public IdToken {
        additionalInfo = additionalInfo == null ? null : List.copyOf(additionalInfo);
    }

    /** With the required fields. */
    public IdToken(String idToken, IdTokenEnum type) {
        this(idToken, type, null, null);
    }

    public IdToken withAdditionalInfo(@Nullable List<AdditionalInfo> additionalInfo) {
        return new IdToken(idToken, type, additionalInfo, customData);
    }

    public IdToken withCustomData(@Nullable CustomData customData) {
        return new IdToken(idToken, type, additionalInfo, customData);
    }
}
