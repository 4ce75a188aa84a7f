package dev.ocpp4j.v16.smartcharging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a charging profile was installed (1.6 section 7.11). */
public enum ChargingProfileStatus {
    /** It was. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It was not. */
    @JsonProperty("Rejected")
    REJECTED,
    /** The Charge Point cannot do that. */
    @JsonProperty("NotSupported")
    NOT_SUPPORTED
}
