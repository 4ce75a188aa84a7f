package dev.ocpp4j.v16.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the times of a charging profile are relative to (1.6 section 7.9). */
public enum ChargingProfileKind {
    /** To a moment that the schedule names. */
    @JsonProperty("Absolute")
    ABSOLUTE,
    /** To a moment that the schedule names, again each day or week. */
    @JsonProperty("Recurring")
    RECURRING,
    /** To a moment that the Charge Point finds, such as the start of the transaction. */
    @JsonProperty("Relative")
    RELATIVE
}
