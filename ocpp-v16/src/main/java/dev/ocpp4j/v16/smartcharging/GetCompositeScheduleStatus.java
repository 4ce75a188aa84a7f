package dev.ocpp4j.v16.smartcharging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a composite schedule could be told (1.6 section 7.26). */
public enum GetCompositeScheduleStatus {
    /** It is in the response. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It is not, for example because there is no such connector. */
    @JsonProperty("Rejected")
    REJECTED
}
