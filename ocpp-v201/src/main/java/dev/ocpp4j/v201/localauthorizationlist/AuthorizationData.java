package dev.ocpp4j.v201.localauthorizationlist;

import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the local authorization list (D01, section 2.4).
 *
 * @param idToken the identifier
 * @param idTokenInfo its status; in a change to the list, null removes the entry
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
