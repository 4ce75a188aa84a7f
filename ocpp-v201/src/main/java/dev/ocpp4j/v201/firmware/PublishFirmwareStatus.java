package dev.ocpp4j.v201.firmware;

import com.fasterxml.jackson.annotation.JsonProperty;

/** PublishFirmwareStatus. */
public enum PublishFirmwareStatus {
    @JsonProperty("Idle")
    IDLE,
    @JsonProperty("DownloadScheduled")
    DOWNLOAD_SCHEDULED,
    @JsonProperty("Downloading")
    DOWNLOADING,
    @JsonProperty("Downloaded")
    DOWNLOADED,
    @JsonProperty("Published")
    PUBLISHED,
    @JsonProperty("DownloadFailed")
    DOWNLOAD_FAILED,
    @JsonProperty("DownloadPaused")
    DOWNLOAD_PAUSED,
    @JsonProperty("InvalidChecksum")
    INVALID_CHECKSUM,
    @JsonProperty("ChecksumVerified")
    CHECKSUM_VERIFIED,
    @JsonProperty("PublishFailed")
    PUBLISH_FAILED
}
