package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a Central System answers in the Core profile. What is not implemented is answered NotSupported. */
public interface CoreServer {
    /** A Charge Point booted (1.6 section 4.2). */
    default BootNotificationResponse bootNotification(BootNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.BOOT_NOTIFICATION);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(CoreServer server) {
        return Handlers.builder()
                .on(BootNotificationRequest.class, server::bootNotification)
                .build();
    }
}
