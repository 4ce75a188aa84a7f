package dev.ocpp4j.v201.displaymessage;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block O, Display Message. What is not implemented is answered
 * NotSupported.
 */
public interface DisplayMessageStation {
    /** The CSMS removes a message from the display (O05, section 1.8.1). */
    default ClearDisplayMessageResponse clearDisplayMessage(ClearDisplayMessageRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(DisplayMessage.CLEAR_DISPLAY_MESSAGE);
    }

    /** The CSMS asks which messages are to be displayed (O03, O04, section 1.21.1). */
    default GetDisplayMessagesResponse getDisplayMessages(GetDisplayMessagesRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(DisplayMessage.GET_DISPLAY_MESSAGES);
    }

    /** The CSMS sets a message to be displayed (O01, O02, O06, section 1.52.1). */
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
