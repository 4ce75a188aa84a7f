package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a CSMS answers in functional block K, SmartCharging. What is not implemented is answered NotSupported. */
public interface SmartChargingServer {
    /** ClearedChargingLimit. */
    default ClearedChargingLimitResponse clearedChargingLimit(ClearedChargingLimitRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.CLEARED_CHARGING_LIMIT);
    }

    /** NotifyChargingLimit. */
    default NotifyChargingLimitResponse notifyChargingLimit(NotifyChargingLimitRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.NOTIFY_CHARGING_LIMIT);
    }

    /** NotifyEVChargingNeeds. */
    default NotifyEVChargingNeedsResponse notifyEVChargingNeeds(
            NotifyEVChargingNeedsRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.NOTIFY_EV_CHARGING_NEEDS);
    }

    /** NotifyEVChargingSchedule. */
    default NotifyEVChargingScheduleResponse notifyEVChargingSchedule(
            NotifyEVChargingScheduleRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(SmartCharging.NOTIFY_EV_CHARGING_SCHEDULE);
    }

    /** ReportChargingProfiles. */
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
