package dev.ocpp4j.v16.localauthlist;

import dev.ocpp4j.core.Request;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replaces or changes the Local Authorization List (1.6 sections 5.15 and 6.41).
 *
 * @param listVersion the version of the list after the update, neither 0 nor -1 (errata 3.52)
 * @param updateType whether it replaces or changes the list
 * @param localAuthorizationList the entries, each identifier once, at most as many as the key SendLocalListMaxLength
 *     tells; null or empty clears the list in a full update
 */
public record SendLocalListRequest(
        @NotNull Integer listVersion,
        @NotNull UpdateType updateType,
        @Nullable List<@NotNull @Valid AuthorizationData> localAuthorizationList)
        implements Request<SendLocalListResponse> {
    /** Copies the list. */
    public SendLocalListRequest {
        if (localAuthorizationList != null) {
            localAuthorizationList = List.copyOf(localAuthorizationList);
        }
    }

    /** With the required fields. */
    public SendLocalListRequest(Integer listVersion, UpdateType updateType) {
        this(listVersion, updateType, null);
    }

    /** The same with this {@code localAuthorizationList}. */
    public SendLocalListRequest withLocalAuthorizationList(@Nullable List<AuthorizationData> localAuthorizationList) {
        return new SendLocalListRequest(listVersion, updateType, localAuthorizationList);
    }
}
