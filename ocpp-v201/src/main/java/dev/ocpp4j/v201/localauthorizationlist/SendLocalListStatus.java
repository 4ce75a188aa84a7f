package dev.ocpp4j.v201.localauthorizationlist;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to an update of the local authorization list (section 3.76). */
public enum SendLocalListStatus {
    /** It is applied. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It is not applied. */
    @JsonProperty("Failed")
    FAILED,
    /** It is not applied: its version is not above that of the list. */
    @JsonProperty("VersionMismatch")
    VERSION_MISMATCH
}
