package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of the Core profile. */
public final class Core {
    /** DRAFT */
    public static final Action<AuthorizeRequest, AuthorizeResponse> AUTHORIZE =
            new Action<>("Authorize", Direction.TO_CSMS, AuthorizeRequest.class, AuthorizeResponse.class);

    /** DRAFT */
    public static final Action<BootNotificationRequest, BootNotificationResponse> BOOT_NOTIFICATION = new Action<>(
            "BootNotification", Direction.TO_CSMS, BootNotificationRequest.class, BootNotificationResponse.class);

    /** DRAFT */
    public static final Action<ChangeAvailabilityRequest, ChangeAvailabilityResponse> CHANGE_AVAILABILITY =
            new Action<>(
                    "ChangeAvailability",
                    Direction.TO_STATION,
                    ChangeAvailabilityRequest.class,
                    ChangeAvailabilityResponse.class);

    /** DRAFT */
    public static final Action<ChangeConfigurationRequest, ChangeConfigurationResponse> CHANGE_CONFIGURATION =
            new Action<>(
                    "ChangeConfiguration",
                    Direction.TO_STATION,
                    ChangeConfigurationRequest.class,
                    ChangeConfigurationResponse.class);

    /** DRAFT */
    public static final Action<ClearCacheRequest, ClearCacheResponse> CLEAR_CACHE =
            new Action<>("ClearCache", Direction.TO_STATION, ClearCacheRequest.class, ClearCacheResponse.class);

    /** DRAFT */
    public static final Action<DataTransferRequest, DataTransferResponse> DATA_TRANSFER =
            new Action<>("DataTransfer", Direction.BOTH, DataTransferRequest.class, DataTransferResponse.class);

    /** DRAFT */
    public static final Action<GetConfigurationRequest, GetConfigurationResponse> GET_CONFIGURATION = new Action<>(
            "GetConfiguration", Direction.TO_STATION, GetConfigurationRequest.class, GetConfigurationResponse.class);

    /** DRAFT */
    public static final Action<HeartbeatRequest, HeartbeatResponse> HEARTBEAT =
            new Action<>("Heartbeat", Direction.TO_CSMS, HeartbeatRequest.class, HeartbeatResponse.class);

    /** DRAFT */
    public static final Action<MeterValuesRequest, MeterValuesResponse> METER_VALUES =
            new Action<>("MeterValues", Direction.TO_CSMS, MeterValuesRequest.class, MeterValuesResponse.class);

    /** DRAFT */
    public static final Action<RemoteStartTransactionRequest, RemoteStartTransactionResponse> REMOTE_START_TRANSACTION =
            new Action<>(
                    "RemoteStartTransaction",
                    Direction.TO_STATION,
                    RemoteStartTransactionRequest.class,
                    RemoteStartTransactionResponse.class);

    /** DRAFT */
    public static final Action<RemoteStopTransactionRequest, RemoteStopTransactionResponse> REMOTE_STOP_TRANSACTION =
            new Action<>(
                    "RemoteStopTransaction",
                    Direction.TO_STATION,
                    RemoteStopTransactionRequest.class,
                    RemoteStopTransactionResponse.class);

    /** DRAFT */
    public static final Action<ResetRequest, ResetResponse> RESET =
            new Action<>("Reset", Direction.TO_STATION, ResetRequest.class, ResetResponse.class);

    /** DRAFT */
    public static final Action<StartTransactionRequest, StartTransactionResponse> START_TRANSACTION = new Action<>(
            "StartTransaction", Direction.TO_CSMS, StartTransactionRequest.class, StartTransactionResponse.class);

    /** DRAFT */
    public static final Action<StatusNotificationRequest, StatusNotificationResponse> STATUS_NOTIFICATION =
            new Action<>(
                    "StatusNotification",
                    Direction.TO_CSMS,
                    StatusNotificationRequest.class,
                    StatusNotificationResponse.class);

    /** DRAFT */
    public static final Action<StopTransactionRequest, StopTransactionResponse> STOP_TRANSACTION = new Action<>(
            "StopTransaction", Direction.TO_CSMS, StopTransactionRequest.class, StopTransactionResponse.class);

    /** DRAFT */
    public static final Action<UnlockConnectorRequest, UnlockConnectorResponse> UNLOCK_CONNECTOR = new Action<>(
            "UnlockConnector", Direction.TO_STATION, UnlockConnectorRequest.class, UnlockConnectorResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(
            AUTHORIZE,
            BOOT_NOTIFICATION,
            CHANGE_AVAILABILITY,
            CHANGE_CONFIGURATION,
            CLEAR_CACHE,
            DATA_TRANSFER,
            GET_CONFIGURATION,
            HEARTBEAT,
            METER_VALUES,
            REMOTE_START_TRANSACTION,
            REMOTE_STOP_TRANSACTION,
            RESET,
            START_TRANSACTION,
            STATUS_NOTIFICATION,
            STOP_TRANSACTION,
            UNLOCK_CONNECTOR);

    private Core() {}
}
