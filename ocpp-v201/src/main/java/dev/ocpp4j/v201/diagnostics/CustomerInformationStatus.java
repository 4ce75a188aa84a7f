package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a request about a customer will be processed (section 3.25). */
public enum CustomerInformationStatus {
    /** It will. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It cannot be now. */
    @JsonProperty("Rejected")
    REJECTED,
    /** It does not name the customer, or not in one way. */
    @JsonProperty("Invalid")
    INVALID
}
