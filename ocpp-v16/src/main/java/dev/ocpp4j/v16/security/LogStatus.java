package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a log will be uploaded (security whitepaper section 6.15). */
public enum LogStatus {
    /** It will. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It will not. */
    @JsonProperty("Rejected")
    REJECTED,
    /** It will, and an upload that was going on was cancelled for it. */
    @JsonProperty("AcceptedCanceled")
    ACCEPTED_CANCELED
}
