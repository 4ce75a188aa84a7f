package dev.ocpp4j.v201.localauthorizationlist;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SendLocalListRequest.
 *
 * @param versionNumber see the specification
 * @param updateType see the specification
 * @param localAuthorizationList see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record SendLocalListRequest(
        @NotNull Integer versionNumber,
        @NotNull Update updateType,
        @Size(min = 1) @Nullable List<@NotNull @Valid AuthorizationData> localAuthorizationList,
        @Valid @Nullable CustomData customData)
        implements Request<SendLocalListResponse> {
    /** Copies the list. */
    public SendLocalListRequest {
        localAuthorizationList = localAuthorizationList == null ? null : List.copyOf(localAuthorizationList);
    }

    /** With the required fields. */
    public SendLocalListRequest(Integer versionNumber, Update updateType) {
        this(versionNumber, updateType, null, null);
    }

    public SendLocalListRequest withLocalAuthorizationList(@Nullable List<AuthorizationData> localAuthorizationList) {
        return new SendLocalListRequest(versionNumber, updateType, localAuthorizationList, customData);
    }

    public SendLocalListRequest withCustomData(@Nullable CustomData customData) {
        return new SendLocalListRequest(versionNumber, updateType, localAuthorizationList, customData);
    }
}
