package dev.ocpp4j.v201.firmware;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to the request to offer a firmware no more (section 3.84). */
public enum UnpublishFirmwareStatus {
    /** It is still offered: a station downloads it. */
    @JsonProperty("DownloadOngoing")
    DOWNLOAD_ONGOING,
    /** There is no such firmware. */
    @JsonProperty("NoFirmware")
    NO_FIRMWARE,
    /** It is no more offered. */
    @JsonProperty("Unpublished")
    UNPUBLISHED
}
