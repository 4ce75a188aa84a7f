package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of functional block N, Diagnostics. */
public final class Diagnostics {
    public static final Action<ClearVariableMonitoringRequest, ClearVariableMonitoringResponse>
            CLEAR_VARIABLE_MONITORING = new Action<>(
                    "ClearVariableMonitoring",
                    Direction.TO_STATION,
                    ClearVariableMonitoringRequest.class,
                    ClearVariableMonitoringResponse.class);

    public static final Action<CustomerInformationRequest, CustomerInformationResponse> CUSTOMER_INFORMATION =
            new Action<>(
                    "CustomerInformation",
                    Direction.TO_STATION,
                    CustomerInformationRequest.class,
                    CustomerInformationResponse.class);

    public static final Action<GetLogRequest, GetLogResponse> GET_LOG =
            new Action<>("GetLog", Direction.TO_STATION, GetLogRequest.class, GetLogResponse.class);

    public static final Action<GetMonitoringReportRequest, GetMonitoringReportResponse> GET_MONITORING_REPORT =
            new Action<>(
                    "GetMonitoringReport",
                    Direction.TO_STATION,
                    GetMonitoringReportRequest.class,
                    GetMonitoringReportResponse.class);

    public static final Action<LogStatusNotificationRequest, LogStatusNotificationResponse> LOG_STATUS_NOTIFICATION =
            new Action<>(
                    "LogStatusNotification",
                    Direction.TO_CSMS,
                    LogStatusNotificationRequest.class,
                    LogStatusNotificationResponse.class);

    public static final Action<NotifyCustomerInformationRequest, NotifyCustomerInformationResponse>
            NOTIFY_CUSTOMER_INFORMATION = new Action<>(
                    "NotifyCustomerInformation",
                    Direction.TO_CSMS,
                    NotifyCustomerInformationRequest.class,
                    NotifyCustomerInformationResponse.class);

    public static final Action<NotifyEventRequest, NotifyEventResponse> NOTIFY_EVENT =
            new Action<>("NotifyEvent", Direction.TO_CSMS, NotifyEventRequest.class, NotifyEventResponse.class);

    public static final Action<NotifyMonitoringReportRequest, NotifyMonitoringReportResponse> NOTIFY_MONITORING_REPORT =
            new Action<>(
                    "NotifyMonitoringReport",
                    Direction.TO_CSMS,
                    NotifyMonitoringReportRequest.class,
                    NotifyMonitoringReportResponse.class);

    public static final Action<SetMonitoringBaseRequest, SetMonitoringBaseResponse> SET_MONITORING_BASE = new Action<>(
            "SetMonitoringBase", Direction.TO_STATION, SetMonitoringBaseRequest.class, SetMonitoringBaseResponse.class);

    public static final Action<SetMonitoringLevelRequest, SetMonitoringLevelResponse> SET_MONITORING_LEVEL =
            new Action<>(
                    "SetMonitoringLevel",
                    Direction.TO_STATION,
                    SetMonitoringLevelRequest.class,
                    SetMonitoringLevelResponse.class);

    public static final Action<SetVariableMonitoringRequest, SetVariableMonitoringResponse> SET_VARIABLE_MONITORING =
            new Action<>(
                    "SetVariableMonitoring",
                    Direction.TO_STATION,
                    SetVariableMonitoringRequest.class,
                    SetVariableMonitoringResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(
            CLEAR_VARIABLE_MONITORING,
            CUSTOMER_INFORMATION,
            GET_LOG,
            GET_MONITORING_REPORT,
            LOG_STATUS_NOTIFICATION,
            NOTIFY_CUSTOMER_INFORMATION,
            NOTIFY_EVENT,
            NOTIFY_MONITORING_REPORT,
            SET_MONITORING_BASE,
            SET_MONITORING_LEVEL,
            SET_VARIABLE_MONITORING);

    private Diagnostics() {}
}
