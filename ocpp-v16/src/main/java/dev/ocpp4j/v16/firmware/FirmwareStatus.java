package dev.ocpp4j.v16.firmware;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum FirmwareStatus {
    @JsonProperty("Downloaded")
    DOWNLOADED,
    @JsonProperty("DownloadFailed")
    DOWNLOAD_FAILED,
    @JsonProperty("Downloading")
    DOWNLOADING,
    @JsonProperty("Idle")
    IDLE,
    @JsonProperty("InstallationFailed")
    INSTALLATION_FAILED,
    @JsonProperty("Installing")
    INSTALLING,
    @JsonProperty("Installed")
    INSTALLED
}
