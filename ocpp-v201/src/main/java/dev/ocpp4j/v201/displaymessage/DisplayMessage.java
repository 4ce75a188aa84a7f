package dev.ocpp4j.v201.displaymessage;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of functional block O, Display Message. */
public final class DisplayMessage {
    public static final Action<ClearDisplayMessageRequest, ClearDisplayMessageResponse> CLEAR_DISPLAY_MESSAGE =
            new Action<>(
                    "ClearDisplayMessage",
                    Direction.TO_STATION,
                    ClearDisplayMessageRequest.class,
                    ClearDisplayMessageResponse.class);

    public static final Action<GetDisplayMessagesRequest, GetDisplayMessagesResponse> GET_DISPLAY_MESSAGES =
            new Action<>(
                    "GetDisplayMessages",
                    Direction.TO_STATION,
                    GetDisplayMessagesRequest.class,
                    GetDisplayMessagesResponse.class);

    public static final Action<NotifyDisplayMessagesRequest, NotifyDisplayMessagesResponse> NOTIFY_DISPLAY_MESSAGES =
            new Action<>(
                    "NotifyDisplayMessages",
                    Direction.TO_CSMS,
                    NotifyDisplayMessagesRequest.class,
                    NotifyDisplayMessagesResponse.class);

    public static final Action<SetDisplayMessageRequest, SetDisplayMessageResponse> SET_DISPLAY_MESSAGE = new Action<>(
            "SetDisplayMessage", Direction.TO_STATION, SetDisplayMessageRequest.class, SetDisplayMessageResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS =
            List.of(CLEAR_DISPLAY_MESSAGE, GET_DISPLAY_MESSAGES, NOTIFY_DISPLAY_MESSAGES, SET_DISPLAY_MESSAGE);

    private DisplayMessage() {}
}
