package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Local Controller reports how far the publishing of a firmware is (L03, section 1.42.1).
 *
 * @param status how far it is
 * @param location the URIs where it is offered; sent once it is published; at least one, each at most 512 characters;
 *     null when not sent
 * @param requestId the id of the {@link PublishFirmwareRequest}; null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record PublishFirmwareStatusNotificationRequest(
        @NotNull PublishFirmwareStatus status,
        @Size(min = 1) @Nullable List<@NotNull @Size(max = 512) String> location,
        @Nullable Integer requestId,
        @Valid @Nullable CustomData customData)
        implements Request<PublishFirmwareStatusNotificationResponse>, Ruled {
    /** Copies the list. */
    public PublishFirmwareStatusNotificationRequest {
        location = location == null ? null : List.copyOf(location);
    }

    /** With the required fields. */
    public PublishFirmwareStatusNotificationRequest(PublishFirmwareStatus status) {
        this(status, null, null, null);
    }

    public PublishFirmwareStatusNotificationRequest withLocation(@Nullable List<String> location) {
        return new PublishFirmwareStatusNotificationRequest(status, location, requestId, customData);
    }

    public PublishFirmwareStatusNotificationRequest withRequestId(@Nullable Integer requestId) {
        return new PublishFirmwareStatusNotificationRequest(status, location, requestId, customData);
    }

    public PublishFirmwareStatusNotificationRequest withCustomData(@Nullable CustomData customData) {
        return new PublishFirmwareStatusNotificationRequest(status, location, requestId, customData);
    }

    /** L03.FR.04. */
    @Override
    public Optional<String> brokenRule() {
        if (location == null && status == PublishFirmwareStatus.PUBLISHED) {
            return Optional.of("location must be there when published (L03.FR.04)");
        }
        return Optional.empty();
    }
}
