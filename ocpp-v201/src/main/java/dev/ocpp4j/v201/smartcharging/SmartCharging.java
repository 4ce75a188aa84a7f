package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of functional block K, Smart Charging. */
public final class SmartCharging {
    public static final Action<ClearChargingProfileRequest, ClearChargingProfileResponse> CLEAR_CHARGING_PROFILE =
            new Action<>(
                    "ClearChargingProfile",
                    Direction.TO_STATION,
                    ClearChargingProfileRequest.class,
                    ClearChargingProfileResponse.class);

    public static final Action<ClearedChargingLimitRequest, ClearedChargingLimitResponse> CLEARED_CHARGING_LIMIT =
            new Action<>(
                    "ClearedChargingLimit",
                    Direction.TO_CSMS,
                    ClearedChargingLimitRequest.class,
                    ClearedChargingLimitResponse.class);

    public static final Action<GetChargingProfilesRequest, GetChargingProfilesResponse> GET_CHARGING_PROFILES =
            new Action<>(
                    "GetChargingProfiles",
                    Direction.TO_STATION,
                    GetChargingProfilesRequest.class,
                    GetChargingProfilesResponse.class);

    public static final Action<GetCompositeScheduleRequest, GetCompositeScheduleResponse> GET_COMPOSITE_SCHEDULE =
            new Action<>(
                    "GetCompositeSchedule",
                    Direction.TO_STATION,
                    GetCompositeScheduleRequest.class,
                    GetCompositeScheduleResponse.class);

    public static final Action<NotifyChargingLimitRequest, NotifyChargingLimitResponse> NOTIFY_CHARGING_LIMIT =
            new Action<>(
                    "NotifyChargingLimit",
                    Direction.TO_CSMS,
                    NotifyChargingLimitRequest.class,
                    NotifyChargingLimitResponse.class);

    public static final Action<NotifyEVChargingNeedsRequest, NotifyEVChargingNeedsResponse> NOTIFY_EV_CHARGING_NEEDS =
            new Action<>(
                    "NotifyEVChargingNeeds",
                    Direction.TO_CSMS,
                    NotifyEVChargingNeedsRequest.class,
                    NotifyEVChargingNeedsResponse.class);

    public static final Action<NotifyEVChargingScheduleRequest, NotifyEVChargingScheduleResponse>
            NOTIFY_EV_CHARGING_SCHEDULE = new Action<>(
                    "NotifyEVChargingSchedule",
                    Direction.TO_CSMS,
                    NotifyEVChargingScheduleRequest.class,
                    NotifyEVChargingScheduleResponse.class);

    public static final Action<ReportChargingProfilesRequest, ReportChargingProfilesResponse> REPORT_CHARGING_PROFILES =
            new Action<>(
                    "ReportChargingProfiles",
                    Direction.TO_CSMS,
                    ReportChargingProfilesRequest.class,
                    ReportChargingProfilesResponse.class);

    public static final Action<SetChargingProfileRequest, SetChargingProfileResponse> SET_CHARGING_PROFILE =
            new Action<>(
                    "SetChargingProfile",
                    Direction.TO_STATION,
                    SetChargingProfileRequest.class,
                    SetChargingProfileResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(
            CLEAR_CHARGING_PROFILE,
            CLEARED_CHARGING_LIMIT,
            GET_CHARGING_PROFILES,
            GET_COMPOSITE_SCHEDULE,
            NOTIFY_CHARGING_LIMIT,
            NOTIFY_EV_CHARGING_NEEDS,
            NOTIFY_EV_CHARGING_SCHEDULE,
            REPORT_CHARGING_PROFILES,
            SET_CHARGING_PROFILE);

    private SmartCharging() {}
}
