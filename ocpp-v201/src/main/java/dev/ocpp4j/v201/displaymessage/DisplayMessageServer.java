package dev.ocpp4j.v201.displaymessage;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a CSMS answers in functional block O, DisplayMessage. What is not implemented is answered NotSupported. */
public interface DisplayMessageServer {
    /** NotifyDisplayMessages. */
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
