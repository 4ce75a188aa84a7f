package dev.ocpp4j.v201.availability;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a CSMS answers in functional block G, Availability. What is not implemented is answered NotSupported. */
public interface AvailabilityServer {
    /** A Charging Station shows that it is alive (G02, section 1.29.1). */
    default HeartbeatResponse heartbeat(HeartbeatRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Availability.HEARTBEAT);
    }

    /** A Charging Station reports the status of a connector (G01, section 1.59.1). */
    default StatusNotificationResponse statusNotification(StatusNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Availability.STATUS_NOTIFICATION);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(AvailabilityServer server) {
        return Handlers.builder()
                .on(HeartbeatRequest.class, server::heartbeat)
                .on(StatusNotificationRequest.class, server::statusNotification)
                .build();
    }
}
