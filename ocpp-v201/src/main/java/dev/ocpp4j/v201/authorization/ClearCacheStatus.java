package dev.ocpp4j.v201.authorization;

import com.fasterxml.jackson.annotation.JsonProperty;

/** ClearCacheStatus. */
public enum ClearCacheStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED
}
