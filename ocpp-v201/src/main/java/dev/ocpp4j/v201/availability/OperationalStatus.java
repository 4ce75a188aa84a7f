package dev.ocpp4j.v201.availability;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether something can be used (section 3.63). */
public enum OperationalStatus {
    /** It cannot be used for charging. */
    @JsonProperty("Inoperative")
    INOPERATIVE,
    /** It can be used for charging. */
    @JsonProperty("Operative")
    OPERATIVE
}
