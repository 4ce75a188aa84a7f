package dev.ocpp4j.v201.availability;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of functional block G, Availability. */
public final class Availability {
    public static final Action<ChangeAvailabilityRequest, ChangeAvailabilityResponse> CHANGE_AVAILABILITY =
            new Action<>(
                    "ChangeAvailability",
                    Direction.TO_STATION,
                    ChangeAvailabilityRequest.class,
                    ChangeAvailabilityResponse.class);

    public static final Action<HeartbeatRequest, HeartbeatResponse> HEARTBEAT =
            new Action<>("Heartbeat", Direction.TO_CSMS, HeartbeatRequest.class, HeartbeatResponse.class);

    public static final Action<StatusNotificationRequest, StatusNotificationResponse> STATUS_NOTIFICATION =
            new Action<>(
                    "StatusNotification",
                    Direction.TO_CSMS,
                    StatusNotificationRequest.class,
                    StatusNotificationResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(CHANGE_AVAILABILITY, HEARTBEAT, STATUS_NOTIFICATION);

    private Availability() {}
}
