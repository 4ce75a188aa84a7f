package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of functional block L, Firmware Management. */
public final class FirmwareManagement {
    public static final Action<FirmwareStatusNotificationRequest, FirmwareStatusNotificationResponse>
            FIRMWARE_STATUS_NOTIFICATION = new Action<>(
                    "FirmwareStatusNotification",
                    Direction.TO_CSMS,
                    FirmwareStatusNotificationRequest.class,
                    FirmwareStatusNotificationResponse.class);

    public static final Action<PublishFirmwareRequest, PublishFirmwareResponse> PUBLISH_FIRMWARE = new Action<>(
            "PublishFirmware", Direction.TO_STATION, PublishFirmwareRequest.class, PublishFirmwareResponse.class);

    public static final Action<PublishFirmwareStatusNotificationRequest, PublishFirmwareStatusNotificationResponse>
            PUBLISH_FIRMWARE_STATUS_NOTIFICATION = new Action<>(
                    "PublishFirmwareStatusNotification",
                    Direction.TO_CSMS,
                    PublishFirmwareStatusNotificationRequest.class,
                    PublishFirmwareStatusNotificationResponse.class);

    public static final Action<UnpublishFirmwareRequest, UnpublishFirmwareResponse> UNPUBLISH_FIRMWARE = new Action<>(
            "UnpublishFirmware", Direction.TO_STATION, UnpublishFirmwareRequest.class, UnpublishFirmwareResponse.class);

    public static final Action<UpdateFirmwareRequest, UpdateFirmwareResponse> UPDATE_FIRMWARE = new Action<>(
            "UpdateFirmware", Direction.TO_STATION, UpdateFirmwareRequest.class, UpdateFirmwareResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(
            FIRMWARE_STATUS_NOTIFICATION,
            PUBLISH_FIRMWARE,
            PUBLISH_FIRMWARE_STATUS_NOTIFICATION,
            UNPUBLISH_FIRMWARE,
            UPDATE_FIRMWARE);

    private FirmwareManagement() {}
}
