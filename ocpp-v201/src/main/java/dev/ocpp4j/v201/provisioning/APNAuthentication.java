package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** APNAuthentication. */
public enum APNAuthentication {
    @JsonProperty("CHAP")
    CHAP,
    @JsonProperty("NONE")
    NONE,
    @JsonProperty("PAP")
    PAP,
    @JsonProperty("AUTO")
    AUTO
}
