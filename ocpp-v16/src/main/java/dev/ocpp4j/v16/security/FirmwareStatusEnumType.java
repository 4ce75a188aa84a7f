package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum FirmwareStatusEnumType {
    @JsonProperty("Downloaded")
    DOWNLOADED,
    @JsonProperty("DownloadFailed")
    DOWNLOAD_FAILED,
    @JsonProperty("Downloading")
    DOWNLOADING,
    @JsonProperty("DownloadScheduled")
    DOWNLOAD_SCHEDULED,
    @JsonProperty("DownloadPaused")
    DOWNLOAD_PAUSED,
    @JsonProperty("Idle")
    IDLE,
    @JsonProperty("InstallationFailed")
    INSTALLATION_FAILED,
    @JsonProperty("Installing")
    INSTALLING,
    @JsonProperty("Installed")
    INSTALLED,
    @JsonProperty("InstallRebooting")
    INSTALL_REBOOTING,
    @JsonProperty("InstallScheduled")
    INSTALL_SCHEDULED,
    @JsonProperty("InstallVerificationFailed")
    INSTALL_VERIFICATION_FAILED,
    @JsonProperty("InvalidSignature")
    INVALID_SIGNATURE,
    @JsonProperty("SignatureVerified")
    SIGNATURE_VERIFIED
}
