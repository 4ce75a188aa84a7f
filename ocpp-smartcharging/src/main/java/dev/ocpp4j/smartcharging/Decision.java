package dev.ocpp4j.smartcharging;

import org.jspecify.annotations.Nullable;

/**
 * Whether a profile is accepted, and why not.
 *
 * @param status what to answer
 * @param rule the rule of acceptance that decided, such as A7; null when accepted
 * @param reasonCode the reason code of the 2.0.1 appendix, such as {@code InvalidStackLevel}; null when accepted
 * @param reason the same in words; null when accepted
 */
public record Decision(
        Status status,
        @Nullable String rule,
        @Nullable String reasonCode,
        @Nullable String reason) {
    /** What to answer. */
    public enum Status {
        /** The profile is installed, or would be. */
        ACCEPTED,
        /** The profile is not installed. */
        REJECTED,
        /** The profile is not installed; the answer is the RPC error PropertyConstraintViolation. */
        PROPERTY_CONSTRAINT_VIOLATION
    }

    static final Decision ACCEPT = new Decision(Status.ACCEPTED, null, null, null);

    static Decision reject(String rule, String reasonCode, String reason) {
        return new Decision(Status.REJECTED, rule, reasonCode, reason);
    }

    /** Whether the profile is accepted. */
    public boolean accepted() {
        return status == Status.ACCEPTED;
    }
}
