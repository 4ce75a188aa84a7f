package dev.ocpp4j.v16.configuration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a Charge Point can do, in groups (1.6 section 3.3), and the security extension. */
public enum FeatureProfile {
    /** What every Charge Point does. */
    CORE("Core"),
    /** Firmware updates and diagnostics. */
    FIRMWARE_MANAGEMENT("FirmwareManagement"),
    /** The Local Authorization List. */
    LOCAL_AUTH_LIST_MANAGEMENT("LocalAuthListManagement"),
    /** Reservations. */
    RESERVATION("Reservation"),
    /** Charging profiles. */
    SMART_CHARGING("SmartCharging"),
    /** Messages on request. */
    REMOTE_TRIGGER("RemoteTrigger"),
    /** The security whitepaper. Not a profile of 1.6 itself, so SupportedFeatureProfiles has no word for it. */
    SECURITY(null);

    private final @Nullable String word;

    FeatureProfile(@Nullable String word) {
        this.word = word;
    }

    /** How SupportedFeatureProfiles names it (1.6 section 9.1.29); empty for the security extension. */
    public Optional<String> word() {
        return Optional.ofNullable(word);
    }
}
