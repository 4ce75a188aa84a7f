package dev.ocpp4j.v201.localauthorizationlist;

import com.fasterxml.jackson.annotation.JsonProperty;

/** SendLocalListStatus. */
public enum SendLocalListStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Failed")
    FAILED,
    @JsonProperty("VersionMismatch")
    VERSION_MISMATCH
}
