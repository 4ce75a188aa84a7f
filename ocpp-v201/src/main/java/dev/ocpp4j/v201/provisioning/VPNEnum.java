package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The types of VPNs: {@code VPNEnumType} of the specification (section 3.88). */
public enum VPNEnum {
    /** IKEv2. */
    @JsonProperty("IKEv2")
    IKEV2,
    /** IPSec. */
    @JsonProperty("IPSec")
    IPSEC,
    /** L2TP. */
    @JsonProperty("L2TP")
    L2TP,
    /** PPTP. */
    @JsonProperty("PPTP")
    PPTP
}
