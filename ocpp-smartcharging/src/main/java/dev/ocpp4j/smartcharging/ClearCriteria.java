package dev.ocpp4j.smartcharging;

import org.jspecify.annotations.Nullable;

/**
 * Which profiles to clear. Fields that are null match everything.
 *
 * @param id the id of one profile; when it is given the other fields are not looked at
 * @param evse where the profile was set; 0 means those set on the station, not those of every EVSE
 * @param purpose its purpose
 * @param stackLevel its level
 */
public record ClearCriteria(
        @Nullable Integer id,
        @Nullable Integer evse,
        @Nullable Purpose purpose,
        @Nullable Integer stackLevel) {
    /** Every profile. */
    public static final ClearCriteria ALL = new ClearCriteria(null, null, null, null);

    /** The profile with the given id. */
    public static ClearCriteria id(int id) {
        return new ClearCriteria(id, null, null, null);
    }

    boolean matches(InstalledProfile installed) {
        Profile profile = installed.profile();
        if (id != null) {
            return id == profile.id();
        }
        return (evse == null || evse == installed.evse())
                && (purpose == null || purpose == profile.purpose())
                && (stackLevel == null || stackLevel == profile.stackLevel());
    }
}
