package dev.ocpp4j.v201.availability;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block G, Availability. What is not implemented is answered
 * NotSupported.
 */
public interface AvailabilityStation {
    /** The CSMS makes the station, an EVSE or a connector available or unavailable (G03, G04, section 1.5.1). */
    default ChangeAvailabilityResponse changeAvailability(ChangeAvailabilityRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Availability.CHANGE_AVAILABILITY);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(AvailabilityStation station) {
        return Handlers.builder()
                .on(ChangeAvailabilityRequest.class, station::changeAvailability)
                .build();
    }
}
