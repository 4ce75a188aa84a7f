package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a CSMS answers in functional block K, Smart Charging. What is not implemented is answered NotSupported. */
public interface SmartChargingServer {
    /** A Charging Station reports that an external limit is gone (K13, section 1.9.1). */
    default ClearedChargingLimitResponse clearedChargingLimit(ClearedChargingLimitRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.CLEARED_CHARGING_LIMIT);
    }

    /** A Charging Station reports that an external system limits it (K11, K12, section 1.33.1). */
    default NotifyChargingLimitResponse notifyChargingLimit(NotifyChargingLimitRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.NOTIFY_CHARGING_LIMIT);
    }

    /** A Charging Station passes on what the EV needs (K15, K17, section 1.36.1). */
    default NotifyEVChargingNeedsResponse notifyEVChargingNeeds(
            NotifyEVChargingNeedsRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.NOTIFY_EV_CHARGING_NEEDS);
    }

    /** A Charging Station passes on the schedule by which the EV will charge (K15 to K17, section 1.37.1). */
    default NotifyEVChargingScheduleResponse notifyEVChargingSchedule(
            NotifyEVChargingScheduleRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.NOTIFY_EV_CHARGING_SCHEDULE);
    }

    /** A Charging Station reports installed charging profiles, of one source and one EVSE (K09, section 1.43.1). */
    default ReportChargingProfilesResponse reportChargingProfiles(
            ReportChargingProfilesRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.REPORT_CHARGING_PROFILES);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(SmartChargingServer server) {
        return Handlers.builder()
                .on(ClearedChargingLimitRequest.class, server::clearedChargingLimit)
                .on(NotifyChargingLimitRequest.class, server::notifyChargingLimit)
                .on(NotifyEVChargingNeedsRequest.class, server::notifyEVChargingNeeds)
                .on(NotifyEVChargingScheduleRequest.class, server::notifyEVChargingSchedule)
                .on(ReportChargingProfilesRequest.class, server::reportChargingProfiles)
                .build();
    }
}
