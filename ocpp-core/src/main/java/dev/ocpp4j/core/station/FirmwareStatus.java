package dev.ocpp4j.core.station;

/** How far a firmware update is (security whitepaper section 6.8, 2.0.1 FirmwareStatusEnumType). */
public enum FirmwareStatus {
    /** The download is to come. */
    DOWNLOAD_SCHEDULED,
    /** The download goes on. */
    DOWNLOADING,
    /** The download was interrupted, and goes on later. */
    DOWNLOAD_PAUSED,
    /** The download is done. */
    DOWNLOADED,
    /** The download failed, and so did every retry. An end. */
    DOWNLOAD_FAILED,
    /** The signature is valid. */
    SIGNATURE_VERIFIED,
    /** It is not. An end. */
    INVALID_SIGNATURE,
    /** The installation is to come. */
    INSTALL_SCHEDULED,
    /** The image did not pass the checks of the maker. An end. */
    INSTALL_VERIFICATION_FAILED,
    /** The installation goes on. */
    INSTALLING,
    /** The station is about to restart for the new firmware. */
    INSTALL_REBOOTING,
    /** The installation failed. An end. */
    INSTALLATION_FAILED,
    /** The new firmware runs. An end. */
    INSTALLED;

    /** Whether the update is over. */
    public boolean isEnd() {
        return this == INSTALLED
                || this == DOWNLOAD_FAILED
                || this == INVALID_SIGNATURE
                || this == INSTALL_VERIFICATION_FAILED
                || this == INSTALLATION_FAILED;
    }
}
