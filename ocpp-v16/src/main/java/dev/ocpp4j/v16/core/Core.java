package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of the Core profile. */
public final class Core {
    public static final Action<BootNotificationRequest, BootNotificationResponse> BOOT_NOTIFICATION = new Action<>(
            "BootNotification", Direction.TO_CSMS, BootNotificationRequest.class, BootNotificationResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(BOOT_NOTIFICATION);

    private Core() {}
}
