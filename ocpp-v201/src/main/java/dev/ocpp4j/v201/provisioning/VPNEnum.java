package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** VPNEnum. */
public enum VPNEnum {
    @JsonProperty("IKEv2")
    IKEV2,
    @JsonProperty("IPSec")
    IPSEC,
    @JsonProperty("L2TP")
    L2TP,
    @JsonProperty("PPTP")
    PPTP
}
