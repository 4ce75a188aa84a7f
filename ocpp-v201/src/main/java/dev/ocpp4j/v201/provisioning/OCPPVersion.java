package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The versions of OCPP (section 3.62). */
public enum OCPPVersion {
    /** 1.2. */
    @JsonProperty("OCPP12")
    OCPP12,
    /** 1.5. */
    @JsonProperty("OCPP15")
    OCPP15,
    /** 1.6. */
    @JsonProperty("OCPP16")
    OCPP16,
    /** 2.0.1: the word that 2.0 had, which is withdrawn. */
    @JsonProperty("OCPP20")
    OCPP20
}
