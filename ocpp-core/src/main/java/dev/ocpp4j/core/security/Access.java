package dev.ocpp4j.core.security;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * With what a station gets in.
 *
 * @param profile the security profile, 0 to 3
 * @param password for the profiles 1 and 2; null when it has none
 * @param key for profile 3; null when it has none
 */
public record Access(
        int profile, @Nullable Password password, @Nullable StationKey key) {
    private static final int MAX_PROFILE = 3;

    public Access {
        if (profile < 0 || profile > MAX_PROFILE) {
            throw new IllegalArgumentException("A security profile is 0 to 3: " + profile);
        }
    }

    /** With the required fields. */
    public Access(int profile) {
        this(profile, null, null);
    }

    public Access withProfile(int next) {
        return new Access(next, password, key);
    }

    public Access withPassword(@Nullable Password next) {
        return new Access(profile, next, key);
    }

    public Access withKey(@Nullable StationKey next) {
        return new Access(profile, password, next);
    }

    /** Whether both get in the same way: what their profile does not use makes no difference. */
    boolean isSameWayAs(Access other) {
        return profile == other.profile
                && (profile == MAX_PROFILE
                        ? Objects.equals(key, other.key)
                        : profile == 0 || Objects.equals(password, other.password));
    }
}
