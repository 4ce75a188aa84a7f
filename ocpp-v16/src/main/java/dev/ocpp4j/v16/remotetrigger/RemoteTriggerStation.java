package dev.ocpp4j.v16.remotetrigger;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a Charge Point answers in the Remote Trigger profile. What is not implemented is answered NotSupported. */
public interface RemoteTriggerStation {
    /** A message is to be sent now (1.6 section 5.17). */
    default TriggerMessageResponse triggerMessage(TriggerMessageRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(RemoteTrigger.TRIGGER_MESSAGE);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(RemoteTriggerStation station) {
        return Handlers.builder()
                .on(TriggerMessageRequest.class, station::triggerMessage)
                .build();
    }
}
