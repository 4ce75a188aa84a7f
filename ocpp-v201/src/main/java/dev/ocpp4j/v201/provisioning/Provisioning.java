package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of functional block B, Provisioning. */
public final class Provisioning {
    public static final Action<BootNotificationRequest, BootNotificationResponse> BOOT_NOTIFICATION = new Action<>(
            "BootNotification", Direction.TO_CSMS, BootNotificationRequest.class, BootNotificationResponse.class);

    public static final Action<GetBaseReportRequest, GetBaseReportResponse> GET_BASE_REPORT = new Action<>(
            "GetBaseReport", Direction.TO_STATION, GetBaseReportRequest.class, GetBaseReportResponse.class);

    public static final Action<GetReportRequest, GetReportResponse> GET_REPORT =
            new Action<>("GetReport", Direction.TO_STATION, GetReportRequest.class, GetReportResponse.class);

    public static final Action<GetVariablesRequest, GetVariablesResponse> GET_VARIABLES =
            new Action<>("GetVariables", Direction.TO_STATION, GetVariablesRequest.class, GetVariablesResponse.class);

    public static final Action<NotifyReportRequest, NotifyReportResponse> NOTIFY_REPORT =
            new Action<>("NotifyReport", Direction.TO_CSMS, NotifyReportRequest.class, NotifyReportResponse.class);

    public static final Action<ResetRequest, ResetResponse> RESET =
            new Action<>("Reset", Direction.TO_STATION, ResetRequest.class, ResetResponse.class);

    public static final Action<SetNetworkProfileRequest, SetNetworkProfileResponse> SET_NETWORK_PROFILE = new Action<>(
            "SetNetworkProfile", Direction.TO_STATION, SetNetworkProfileRequest.class, SetNetworkProfileResponse.class);

    public static final Action<SetVariablesRequest, SetVariablesResponse> SET_VARIABLES =
            new Action<>("SetVariables", Direction.TO_STATION, SetVariablesRequest.class, SetVariablesResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(
            BOOT_NOTIFICATION,
            GET_BASE_REPORT,
            GET_REPORT,
            GET_VARIABLES,
            NOTIFY_REPORT,
            RESET,
            SET_NETWORK_PROFILE,
            SET_VARIABLES);

    private Provisioning() {}
}
