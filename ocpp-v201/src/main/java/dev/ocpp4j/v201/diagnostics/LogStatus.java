package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to the request for a log (section 3.49). */
public enum LogStatus {
    /** The upload will start. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It will not. */
    @JsonProperty("Rejected")
    REJECTED,
    /** It will, and a running one was stopped for it. */
    @JsonProperty("AcceptedCanceled")
    ACCEPTED_CANCELED
}
