package dev.ocpp4j.smartcharging;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The part that one profile, or something else, plays in a composite.
 *
 * @param cause what it is
 * @param evse the EVSE for which it plays that part; 0 for the station as a whole
 * @param installed the profile and where it was set; null for other causes
 * @param limit its limit in the unit asked for, rounded as the answer is; null where it has none at that time
 * @param rule the rule that made it govern or lose, such as S2
 * @param reason the same in words
 */
public record Contribution(
        Cause cause,
        int evse,
        @Nullable InstalledProfile installed,
        @Nullable BigDecimal limit,
        String rule,
        String reason) {
    /** What can set a limit. */
    public enum Cause {
        /** A charging profile. */
        PROFILE,
        /** A limit of the hardware. */
        LOCAL_LIMIT,
        /** The default of the station, where no profile governs. */
        DEFAULT_LIMIT,
        /** Nothing: no limit is known. */
        NONE
    }

    /** The profile; null for other causes. */
    public @Nullable Profile profile() {
        return installed == null ? null : installed.profile();
    }

    /** What it is in words, such as {@code #7 TxDefault level 1, EVSE 2}. */
    public String label() {
        Profile profile = profile();
        if (profile == null) {
            return switch (cause) {
                case LOCAL_LIMIT -> "local limit";
                case DEFAULT_LIMIT -> "default";
                default -> "no limit known";
            };
        }
        String place = installed.evse() == 0 ? "station" : "EVSE " + installed.evse();
        return "#" + profile.id() + " " + word(profile.purpose()) + " level " + profile.stackLevel() + ", " + place;
    }

    private static String word(Purpose purpose) {
        return switch (purpose) {
            case TX_PROFILE -> "Tx";
            case TX_DEFAULT -> "TxDefault";
            case STATION_MAX -> "Max";
            case EXTERNAL -> "External";
        };
    }
}
