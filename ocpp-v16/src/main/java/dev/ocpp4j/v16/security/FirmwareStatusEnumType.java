package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The progress of a secure firmware update (security whitepaper section 6.8). It keeps its full name as 1.6 itself has
 * a FirmwareStatus.
 */
public enum FirmwareStatusEnumType {
    /** The download is done. */
    @JsonProperty("Downloaded")
    DOWNLOADED,
    /** The download failed, the update is over. */
    @JsonProperty("DownloadFailed")
    DOWNLOAD_FAILED,
    /** The download is going on. */
    @JsonProperty("Downloading")
    DOWNLOADING,
    /** The download is to come. */
    @JsonProperty("DownloadScheduled")
    DOWNLOAD_SCHEDULED,
    /** The download was paused. */
    @JsonProperty("DownloadPaused")
    DOWNLOAD_PAUSED,
    /** Nothing is being updated. Sent only when asked for by ExtendedTriggerMessage. */
    @JsonProperty("Idle")
    IDLE,
    /** The installation failed, the update is over. */
    @JsonProperty("InstallationFailed")
    INSTALLATION_FAILED,
    /** The installation is going on. */
    @JsonProperty("Installing")
    INSTALLING,
    /** The installation is done, the update is over. */
    @JsonProperty("Installed")
    INSTALLED,
    /** The Charge Point is about to restart for the new firmware. */
    @JsonProperty("InstallRebooting")
    INSTALL_REBOOTING,
    /** The installation is to come. */
    @JsonProperty("InstallScheduled")
    INSTALL_SCHEDULED,
    /** The new firmware did not pass its own checks, the update is over. */
    @JsonProperty("InstallVerificationFailed")
    INSTALL_VERIFICATION_FAILED,
    /** The signature is not valid, the update is over. */
    @JsonProperty("InvalidSignature")
    INVALID_SIGNATURE,
    /** The signature is valid. */
    @JsonProperty("SignatureVerified")
    SIGNATURE_VERIFIED
}
