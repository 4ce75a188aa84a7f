package dev.ocpp4j.v201.authorization;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to the request to forget the cache (section 3.17). */
public enum ClearCacheStatus {
    /** It is cleared. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It is not cleared. */
    @JsonProperty("Rejected")
    REJECTED
}
