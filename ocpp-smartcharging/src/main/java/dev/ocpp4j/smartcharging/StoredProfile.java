package dev.ocpp4j.smartcharging;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A profile in a {@link ProfileStore}.
 *
 * @param installed the profile and where it was set
 * @param source who set it
 * @param message the message part that it was made from, so that nothing of it is lost when it is reported; null when
 *     there was none
 */
public record StoredProfile(
        InstalledProfile installed,
        LimitSource source,
        @Nullable Object message) {
    /** Checks that nothing is missing. */
    public StoredProfile {
        Objects.requireNonNull(installed, "installed");
        Objects.requireNonNull(source, "source");
    }

    /** The profile. */
    public Profile profile() {
        return installed.profile();
    }
}
