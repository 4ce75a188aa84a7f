package dev.ocpp4j.smartcharging;

import java.util.Objects;

/**
 * A profile and where it was set.
 *
 * @param evse the EVSE (2.0.1) or connector (1.6); 0 is the station
 * @param profile the profile
 */
public record InstalledProfile(int evse, Profile profile) {
    /** Checks that the profile is there. */
    public InstalledProfile {
        Objects.requireNonNull(profile, "profile");
    }
}
