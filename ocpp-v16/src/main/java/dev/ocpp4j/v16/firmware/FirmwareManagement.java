package dev.ocpp4j.v16.firmware;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of the Firmware Management profile. */
public final class FirmwareManagement {
    /** Diagnostics are to be uploaded (1.6 section 5.9). */
    public static final Action<GetDiagnosticsRequest, GetDiagnosticsResponse> GET_DIAGNOSTICS = new Action<>(
            "GetDiagnostics", Direction.TO_STATION, GetDiagnosticsRequest.class, GetDiagnosticsResponse.class);

    /** An upload of diagnostics progressed (1.6 section 4.4). */
    public static final Action<DiagnosticsStatusNotificationRequest, DiagnosticsStatusNotificationResponse>
            DIAGNOSTICS_STATUS_NOTIFICATION = new Action<>(
                    "DiagnosticsStatusNotification",
                    Direction.TO_CSMS,
                    DiagnosticsStatusNotificationRequest.class,
                    DiagnosticsStatusNotificationResponse.class);

    /** A firmware update progressed (1.6 section 4.5). */
    public static final Action<FirmwareStatusNotificationRequest, FirmwareStatusNotificationResponse>
            FIRMWARE_STATUS_NOTIFICATION = new Action<>(
                    "FirmwareStatusNotification",
                    Direction.TO_CSMS,
                    FirmwareStatusNotificationRequest.class,
                    FirmwareStatusNotificationResponse.class);

    /** New firmware is to be installed (1.6 section 5.19). */
    public static final Action<UpdateFirmwareRequest, UpdateFirmwareResponse> UPDATE_FIRMWARE = new Action<>(
            "UpdateFirmware", Direction.TO_STATION, UpdateFirmwareRequest.class, UpdateFirmwareResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS =
            List.of(GET_DIAGNOSTICS, DIAGNOSTICS_STATUS_NOTIFICATION, FIRMWARE_STATUS_NOTIFICATION, UPDATE_FIRMWARE);

    private FirmwareManagement() {}
}
