package dev.ocpp4j.v201.displaymessage;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block O, DisplayMessage. What is not implemented is answered
 * NotSupported.
 */
public interface DisplayMessageStation {
    /** ClearDisplayMessage. */
    default ClearDisplayMessageResponse clearDisplayMessage(ClearDisplayMessageRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(DisplayMessage.CLEAR_DISPLAY_MESSAGE);
    }

    /** GetDisplayMessages. */
    default GetDisplayMessagesResponse getDisplayMessages(GetDisplayMessagesRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(DisplayMessage.GET_DISPLAY_MESSAGES);
    }

    /** SetDisplayMessage. */
    default SetDisplayMessageResponse setDisplayMessage(SetDisplayMessageRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(DisplayMessage.SET_DISPLAY_MESSAGE);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(DisplayMessageStation station) {
        return Handlers.builder()
                .on(ClearDisplayMessageRequest.class, station::clearDisplayMessage)
                .on(GetDisplayMessagesRequest.class, station::getDisplayMessages)
                .on(SetDisplayMessageRequest.class, station::setDisplayMessage)
                .build();
    }
}
