package dev.ocpp4j.v16.smartcharging;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of the Smart Charging profile. */
public final class SmartCharging {
    /** Charging profiles are to be removed (1.6 section 5.5). */
    public static final Action<ClearChargingProfileRequest, ClearChargingProfileResponse> CLEAR_CHARGING_PROFILE =
            new Action<>(
                    "ClearChargingProfile",
                    Direction.TO_STATION,
                    ClearChargingProfileRequest.class,
                    ClearChargingProfileResponse.class);

    /** What all charging profiles together allow is to be told (1.6 section 5.7). */
    public static final Action<GetCompositeScheduleRequest, GetCompositeScheduleResponse> GET_COMPOSITE_SCHEDULE =
            new Action<>(
                    "GetCompositeSchedule",
                    Direction.TO_STATION,
                    GetCompositeScheduleRequest.class,
                    GetCompositeScheduleResponse.class);

    /** A charging profile is to be installed (1.6 section 5.16). */
    public static final Action<SetChargingProfileRequest, SetChargingProfileResponse> SET_CHARGING_PROFILE =
            new Action<>(
                    "SetChargingProfile",
                    Direction.TO_STATION,
                    SetChargingProfileRequest.class,
                    SetChargingProfileResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS =
            List.of(CLEAR_CHARGING_PROFILE, GET_COMPOSITE_SCHEDULE, SET_CHARGING_PROFILE);

    private SmartCharging() {}
}
