package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of the Core profile. */
public final class Core {
    /** An identifier was presented (1.6 section 4.1). */
    public static final Action<AuthorizeRequest, AuthorizeResponse> AUTHORIZE =
            new Action<>("Authorize", Direction.TO_CSMS, AuthorizeRequest.class, AuthorizeResponse.class);

    /** A Charge Point booted (1.6 section 4.2). */
    public static final Action<BootNotificationRequest, BootNotificationResponse> BOOT_NOTIFICATION = new Action<>(
            "BootNotification", Direction.TO_CSMS, BootNotificationRequest.class, BootNotificationResponse.class);

    /** A connector is to be put into or out of service (1.6 section 5.2). */
    public static final Action<ChangeAvailabilityRequest, ChangeAvailabilityResponse> CHANGE_AVAILABILITY =
            new Action<>(
                    "ChangeAvailability",
                    Direction.TO_STATION,
                    ChangeAvailabilityRequest.class,
                    ChangeAvailabilityResponse.class);

    /** A configuration key is to be set (1.6 section 5.3). */
    public static final Action<ChangeConfigurationRequest, ChangeConfigurationResponse> CHANGE_CONFIGURATION =
            new Action<>(
                    "ChangeConfiguration",
                    Direction.TO_STATION,
                    ChangeConfigurationRequest.class,
                    ChangeConfigurationResponse.class);

    /** The Authorization Cache is to be emptied (1.6 section 5.4). */
    public static final Action<ClearCacheRequest, ClearCacheResponse> CLEAR_CACHE =
            new Action<>("ClearCache", Direction.TO_STATION, ClearCacheRequest.class, ClearCacheResponse.class);

    /** A message outside OCPP (1.6 sections 4.3 and 5.6). */
    public static final Action<DataTransferRequest, DataTransferResponse> DATA_TRANSFER =
            new Action<>("DataTransfer", Direction.BOTH, DataTransferRequest.class, DataTransferResponse.class);

    /** Configuration keys are to be told (1.6 section 5.8). */
    public static final Action<GetConfigurationRequest, GetConfigurationResponse> GET_CONFIGURATION = new Action<>(
            "GetConfiguration", Direction.TO_STATION, GetConfigurationRequest.class, GetConfigurationResponse.class);

    /** A Charge Point is alive (1.6 section 4.6). */
    public static final Action<HeartbeatRequest, HeartbeatResponse> HEARTBEAT =
            new Action<>("Heartbeat", Direction.TO_CSMS, HeartbeatRequest.class, HeartbeatResponse.class);

    /** Meters and sensors were read (1.6 section 4.7). */
    public static final Action<MeterValuesRequest, MeterValuesResponse> METER_VALUES =
            new Action<>("MeterValues", Direction.TO_CSMS, MeterValuesRequest.class, MeterValuesResponse.class);

    /** A transaction is to be started (1.6 section 5.11). */
    public static final Action<RemoteStartTransactionRequest, RemoteStartTransactionResponse> REMOTE_START_TRANSACTION =
            new Action<>(
                    "RemoteStartTransaction",
                    Direction.TO_STATION,
                    RemoteStartTransactionRequest.class,
                    RemoteStartTransactionResponse.class);

    /** A transaction is to be stopped (1.6 section 5.12). */
    public static final Action<RemoteStopTransactionRequest, RemoteStopTransactionResponse> REMOTE_STOP_TRANSACTION =
            new Action<>(
                    "RemoteStopTransaction",
                    Direction.TO_STATION,
                    RemoteStopTransactionRequest.class,
                    RemoteStopTransactionResponse.class);

    /** The Charge Point is to restart (1.6 section 5.14). */
    public static final Action<ResetRequest, ResetResponse> RESET =
            new Action<>("Reset", Direction.TO_STATION, ResetRequest.class, ResetResponse.class);

    /** A transaction started (1.6 section 4.8). */
    public static final Action<StartTransactionRequest, StartTransactionResponse> START_TRANSACTION = new Action<>(
            "StartTransaction", Direction.TO_CSMS, StartTransactionRequest.class, StartTransactionResponse.class);

    /** The status of a connector or of a Charge Point changed (1.6 section 4.9). */
    public static final Action<StatusNotificationRequest, StatusNotificationResponse> STATUS_NOTIFICATION =
            new Action<>(
                    "StatusNotification",
                    Direction.TO_CSMS,
                    StatusNotificationRequest.class,
                    StatusNotificationResponse.class);

    /** A transaction ended (1.6 section 4.10). */
    public static final Action<StopTransactionRequest, StopTransactionResponse> STOP_TRANSACTION = new Action<>(
            "StopTransaction", Direction.TO_CSMS, StopTransactionRequest.class, StopTransactionResponse.class);

    /** A connector is to be unlocked (1.6 section 5.18). */
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
