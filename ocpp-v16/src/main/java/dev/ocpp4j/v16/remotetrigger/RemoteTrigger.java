package dev.ocpp4j.v16.remotetrigger;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of the Remote Trigger profile. */
public final class RemoteTrigger {
    /** A message is to be sent now (1.6 section 5.17). */
    public static final Action<TriggerMessageRequest, TriggerMessageResponse> TRIGGER_MESSAGE = new Action<>(
            "TriggerMessage", Direction.TO_STATION, TriggerMessageRequest.class, TriggerMessageResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(TRIGGER_MESSAGE);

    private RemoteTrigger() {}
}
