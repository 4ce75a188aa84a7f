package dev.ocpp4j.v201.displaymessage;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a CSMS answers in functional block O, Display Message. What is not implemented is answered NotSupported. */
public interface DisplayMessageServer {
    /** A Charging Station reports messages to be displayed (O03, O04, section 1.35.1). */
    default NotifyDisplayMessagesResponse notifyDisplayMessages(
            NotifyDisplayMessagesRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(DisplayMessage.NOTIFY_DISPLAY_MESSAGES);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(DisplayMessageServer server) {
        return Handlers.builder()
                .on(NotifyDisplayMessagesRequest.class, server::notifyDisplayMessages)
                .build();
    }
}
