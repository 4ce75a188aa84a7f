package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How to authenticate at an access point (section 3.1). */
public enum APNAuthentication {
    /** With CHAP. */
    @JsonProperty("CHAP")
    CHAP,
    /** Not at all. */
    @JsonProperty("NONE")
    NONE,
    /** With PAP. */
    @JsonProperty("PAP")
    PAP,
    /** With the first that works of CHAP, PAP and none. */
    @JsonProperty("AUTO")
    AUTO
}
