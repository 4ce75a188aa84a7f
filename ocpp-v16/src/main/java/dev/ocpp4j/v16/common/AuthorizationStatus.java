package dev.ocpp4j.v16.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an identifier may charge (1.6 section 7.2). */
public enum AuthorizationStatus {
    /** It may charge. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It was blocked, no charging. */
    @JsonProperty("Blocked")
    BLOCKED,
    /** It has expired, no charging. */
    @JsonProperty("Expired")
    EXPIRED,
    /** It is not known, no charging. */
    @JsonProperty("Invalid")
    INVALID,
    /** It is in another transaction already and may only be in one. Answers only StartTransaction. */
    @JsonProperty("ConcurrentTx")
    CONCURRENT_TX
}
