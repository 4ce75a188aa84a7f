package dev.ocpp4j.v16.firmware;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The progress of a firmware update (1.6 section 7.25). */
public enum FirmwareStatus {
    /** The download is done. */
    @JsonProperty("Downloaded")
    DOWNLOADED,
    /** The download failed. */
    @JsonProperty("DownloadFailed")
    DOWNLOAD_FAILED,
    /** The download is going on. */
    @JsonProperty("Downloading")
    DOWNLOADING,
    /** Nothing is being updated. Sent only when asked for by TriggerMessage. */
    @JsonProperty("Idle")
    IDLE,
    /** The installation failed. */
    @JsonProperty("InstallationFailed")
    INSTALLATION_FAILED,
    /** The installation is going on. */
    @JsonProperty("Installing")
    INSTALLING,
    /** The installation is done. */
    @JsonProperty("Installed")
    INSTALLED
}
