package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block K, Smart Charging. What is not implemented is answered
 * NotSupported.
 */
public interface SmartChargingStation {
    /** The CSMS removes charging profiles: one by its id, or all that match (K10, section 1.7.1). */
    default ClearChargingProfileResponse clearChargingProfile(ClearChargingProfileRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.CLEAR_CHARGING_PROFILE);
    }

    /** The CSMS asks which charging profiles are installed (K09, section 1.19.1). */
    default GetChargingProfilesResponse getChargingProfiles(GetChargingProfilesRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.GET_CHARGING_PROFILES);
    }

    /** The CSMS asks for the schedule that results from all profiles (K08, section 1.20.1). */
    default GetCompositeScheduleResponse getCompositeSchedule(GetCompositeScheduleRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.GET_COMPOSITE_SCHEDULE);
    }

    /** The CSMS installs a charging profile (K01 to K04, section 1.51.1). */
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
