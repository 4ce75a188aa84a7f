package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** ChargingProfileKind. */
public enum ChargingProfileKind {
    @JsonProperty("Absolute")
    ABSOLUTE,
    @JsonProperty("Recurring")
    RECURRING,
    @JsonProperty("Relative")
    RELATIVE
}
