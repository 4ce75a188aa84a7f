package dev.ocpp4j.v16.smartcharging;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a Charge Point answers in the Smart Charging profile. What is not implemented is answered NotSupported. */
public interface SmartChargingStation {
    /** Charging profiles are to be removed (1.6 section 5.5). */
    default ClearChargingProfileResponse clearChargingProfile(ClearChargingProfileRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.CLEAR_CHARGING_PROFILE);
    }

    /** What all charging profiles together allow is to be told (1.6 section 5.7). */
    default GetCompositeScheduleResponse getCompositeSchedule(GetCompositeScheduleRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.GET_COMPOSITE_SCHEDULE);
    }

    /** A charging profile is to be installed (1.6 section 5.16). */
    default SetChargingProfileResponse setChargingProfile(SetChargingProfileRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.SET_CHARGING_PROFILE);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(SmartChargingStation station) {
        return Handlers.builder()
                .on(ClearChargingProfileRequest.class, station::clearChargingProfile)
                .on(GetCompositeScheduleRequest.class, station::getCompositeSchedule)
                .on(SetChargingProfileRequest.class, station::setChargingProfile)
                .build();
    }
}
