package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When the schedules of a profile start (section 3.12). */
public enum ChargingProfileKind {
    /** At the time that they say. */
    @JsonProperty("Absolute")
    ABSOLUTE,
    /** At the time that they say, and then again each day or week. */
    @JsonProperty("Recurring")
    RECURRING,
    /** When the EVSE is ready to deliver energy; no start is given. */
    @JsonProperty("Relative")
    RELATIVE
}
