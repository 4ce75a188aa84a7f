package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The network interfaces of a station (section 3.60). */
public enum OCPPInterface {
    /** The first wired one. */
    @JsonProperty("Wired0")
    WIRED0,
    /** The second wired one. */
    @JsonProperty("Wired1")
    WIRED1,
    /** The third wired one. */
    @JsonProperty("Wired2")
    WIRED2,
    /** The fourth wired one. */
    @JsonProperty("Wired3")
    WIRED3,
    /** The first wireless one. */
    @JsonProperty("Wireless0")
    WIRELESS0,
    /** The second wireless one. */
    @JsonProperty("Wireless1")
    WIRELESS1,
    /** The third wireless one. */
    @JsonProperty("Wireless2")
    WIRELESS2,
    /** The fourth wireless one. */
    @JsonProperty("Wireless3")
    WIRELESS3
}
