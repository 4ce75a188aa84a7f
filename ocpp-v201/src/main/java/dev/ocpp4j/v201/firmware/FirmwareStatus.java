package dev.ocpp4j.v201.firmware;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an update of the firmware is (section 3.33). */
public enum FirmwareStatus {
    /** Downloaded; goes on. */
    @JsonProperty("Downloaded")
    DOWNLOADED,
    /** Ended: the download failed. */
    @JsonProperty("DownloadFailed")
    DOWNLOAD_FAILED,
    /** Being downloaded; goes on. */
    @JsonProperty("Downloading")
    DOWNLOADING,
    /** The download will start later; goes on. */
    @JsonProperty("DownloadScheduled")
    DOWNLOAD_SCHEDULED,
    /** The download pauses; goes on. */
    @JsonProperty("DownloadPaused")
    DOWNLOAD_PAUSED,
    /** No update runs; only in answer to a trigger. */
    @JsonProperty("Idle")
    IDLE,
    /** Ended: the installation failed. */
    @JsonProperty("InstallationFailed")
    INSTALLATION_FAILED,
    /** Being installed; goes on. */
    @JsonProperty("Installing")
    INSTALLING,
    /** Ended well: installed. */
    @JsonProperty("Installed")
    INSTALLED,
    /** About to boot, before or after the installation; goes on. */
    @JsonProperty("InstallRebooting")
    INSTALL_REBOOTING,
    /** The installation will start later; goes on. */
    @JsonProperty("InstallScheduled")
    INSTALL_SCHEDULED,
    /** Ended: the new firmware did not pass the check. */
    @JsonProperty("InstallVerificationFailed")
    INSTALL_VERIFICATION_FAILED,
    /** Ended: the signature is wrong. */
    @JsonProperty("InvalidSignature")
    INVALID_SIGNATURE,
    /** The signature is right; goes on. */
    @JsonProperty("SignatureVerified")
    SIGNATURE_VERIFIED
}
