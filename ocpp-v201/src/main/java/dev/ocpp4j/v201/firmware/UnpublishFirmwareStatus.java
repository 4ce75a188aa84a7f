package dev.ocpp4j.v201.firmware;

import com.fasterxml.jackson.annotation.JsonProperty;

/** UnpublishFirmwareStatus. */
public enum UnpublishFirmwareStatus {
    @JsonProperty("DownloadOngoing")
    DOWNLOAD_ONGOING,
    @JsonProperty("NoFirmware")
    NO_FIRMWARE,
    @JsonProperty("Unpublished")
    UNPUBLISHED
}
