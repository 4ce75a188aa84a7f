package dev.ocpp4j.v201.remotecontrol;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of functional block F, Remote Control. */
public final class RemoteControl {
    public static final Action<RequestStartTransactionRequest, RequestStartTransactionResponse>
            REQUEST_START_TRANSACTION = new Action<>(
                    "RequestStartTransaction",
                    Direction.TO_STATION,
                    RequestStartTransactionRequest.class,
                    RequestStartTransactionResponse.class);

    public static final Action<RequestStopTransactionRequest, RequestStopTransactionResponse> REQUEST_STOP_TRANSACTION =
            new Action<>(
                    "RequestStopTransaction",
                    Direction.TO_STATION,
                    RequestStopTransactionRequest.class,
                    RequestStopTransactionResponse.class);

    public static final Action<TriggerMessageRequest, TriggerMessageResponse> TRIGGER_MESSAGE = new Action<>(
            "TriggerMessage", Direction.TO_STATION, TriggerMessageRequest.class, TriggerMessageResponse.class);

    public static final Action<UnlockConnectorRequest, UnlockConnectorResponse> UNLOCK_CONNECTOR = new Action<>(
            "UnlockConnector", Direction.TO_STATION, UnlockConnectorRequest.class, UnlockConnectorResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS =
            List.of(REQUEST_START_TRANSACTION, REQUEST_STOP_TRANSACTION, TRIGGER_MESSAGE, UNLOCK_CONNECTOR);

    private RemoteControl() {}
}
