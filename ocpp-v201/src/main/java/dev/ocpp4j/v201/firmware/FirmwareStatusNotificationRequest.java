package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station reports how far an update of its firmware is (L01, L02, section 1.15.1).
 *
 * @param status how far it is
 * @param requestId the id of the {@link UpdateFirmwareRequest}; null only while idle
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record FirmwareStatusNotificationRequest(
        @NotNull FirmwareStatus status,
        @Nullable Integer requestId,
        @Valid @Nullable CustomData customData) implements Request<FirmwareStatusNotificationResponse>, Ruled {
    /** With the required fields. */
    public FirmwareStatusNotificationRequest(FirmwareStatus status) {
        this(status, null, null);
    }

    public FirmwareStatusNotificationRequest withRequestId(@Nullable Integer requestId) {
        return new FirmwareStatusNotificationRequest(status, requestId, customData);
    }

    public FirmwareStatusNotificationRequest withCustomData(@Nullable CustomData customData) {
        return new FirmwareStatusNotificationRequest(status, requestId, customData);
    }

    /** L01.FR.20 and L02.FR.14. */
    @Override
    public Optional<String> brokenRule() {
        if (requestId == null && status != FirmwareStatus.IDLE) {
            return Optional.of("requestId must be there unless the status is Idle (L01.FR.20, L02.FR.14)");
        }
        return Optional.empty();
    }
}
