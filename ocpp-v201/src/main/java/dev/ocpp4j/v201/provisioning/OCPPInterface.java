package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** OCPPInterface. */
public enum OCPPInterface {
    @JsonProperty("Wired0")
    WIRED0,
    @JsonProperty("Wired1")
    WIRED1,
    @JsonProperty("Wired2")
    WIRED2,
    @JsonProperty("Wired3")
    WIRED3,
    @JsonProperty("Wireless0")
    WIRELESS0,
    @JsonProperty("Wireless1")
    WIRELESS1,
    @JsonProperty("Wireless2")
    WIRELESS2,
    @JsonProperty("Wireless3")
    WIRELESS3
}
