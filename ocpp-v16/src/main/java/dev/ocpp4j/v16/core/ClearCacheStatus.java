package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the Authorization Cache was emptied (1.6 section 7.20). */
public enum ClearCacheStatus {
    /** It was. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It was not, or there is none. */
    @JsonProperty("Rejected")
    REJECTED
}
