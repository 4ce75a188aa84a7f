package dev.ocpp4j.v16.localauthlist;

import dev.ocpp4j.core.Request;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
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
