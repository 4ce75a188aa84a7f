package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block K, SmartCharging. What is not implemented is answered
 * NotSupported.
 */
public interface SmartChargingStation {
    /** ClearChargingProfile. */
    default ClearChargingProfileResponse clearChargingProfile(ClearChargingProfileRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.CLEAR_CHARGING_PROFILE);
    }

    /** GetChargingProfiles. */
    default GetChargingProfilesResponse getChargingProfiles(GetChargingProfilesRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.GET_CHARGING_PROFILES);
    }

    /** GetCompositeSchedule. */
    default GetCompositeScheduleResponse getCompositeSchedule(GetCompositeScheduleRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.GET_COMPOSITE_SCHEDULE);
    }

    /** SetChargingProfile. */
    default SetChargingProfileResponse setChargingProfile(SetChargingProfileRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.SET_CHARGING_PROFILE);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(SmartChargingStation station) {
        return Handlers.builder()
                .on(ClearChargingProfileRequest.class, station::clearChargingProfile)
                .on(GetChargingProfilesRequest.class, station::getChargingProfiles)
                .on(GetCompositeScheduleRequest.class, station::getCompositeSchedule)
                .on(SetChargingProfileRequest.class, station::setChargingProfile)
                .build();
    }
}
