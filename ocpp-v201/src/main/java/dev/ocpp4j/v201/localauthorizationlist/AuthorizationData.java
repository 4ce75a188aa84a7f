package dev.ocpp4j.v201.localauthorizationlist;

import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * AuthorizationData.
 *
 * @param idToken see the specification
 * @param idTokenInfo see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record AuthorizationData(
        @NotNull @Valid IdToken idToken,
        @Valid @Nullable IdTokenInfo idTokenInfo,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public AuthorizationData(IdToken idToken) {
        this(idToken, null, null);
    }

    public AuthorizationData withIdTokenInfo(@Nullable IdTokenInfo idTokenInfo) {
        return new AuthorizationData(idToken, idTokenInfo, customData);
    }

    public AuthorizationData withCustomData(@Nullable CustomData customData) {
        return new AuthorizationData(idToken, idTokenInfo, customData);
    }
}
