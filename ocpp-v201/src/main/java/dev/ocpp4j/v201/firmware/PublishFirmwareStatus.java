package dev.ocpp4j.v201.firmware;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the publishing of a firmware is (section 3.65). */
public enum PublishFirmwareStatus {
    /** Nothing is being published. */
    @JsonProperty("Idle")
    IDLE,
    /** The download will start later; goes on. */
    @JsonProperty("DownloadScheduled")
    DOWNLOAD_SCHEDULED,
    /** Being downloaded; goes on. */
    @JsonProperty("Downloading")
    DOWNLOADING,
    /** Downloaded; goes on. */
    @JsonProperty("Downloaded")
    DOWNLOADED,
    /** Ended well: published. */
    @JsonProperty("Published")
    PUBLISHED,
    /** Ended: the download failed. */
    @JsonProperty("DownloadFailed")
    DOWNLOAD_FAILED,
    /** The download pauses; goes on. */
    @JsonProperty("DownloadPaused")
    DOWNLOAD_PAUSED,
    /** Ended: the checksum is wrong. */
    @JsonProperty("InvalidChecksum")
    INVALID_CHECKSUM,
    /** The checksum is right; goes on. */
    @JsonProperty("ChecksumVerified")
    CHECKSUM_VERIFIED,
    /** Ended: it could not be published. */
    @JsonProperty("PublishFailed")
    PUBLISH_FAILED
}
