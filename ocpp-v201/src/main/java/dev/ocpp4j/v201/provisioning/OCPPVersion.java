package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** OCPPVersion. */
public enum OCPPVersion {
    @JsonProperty("OCPP12")
    OCPP12,
    @JsonProperty("OCPP15")
    OCPP15,
    @JsonProperty("OCPP16")
    OCPP16,
    @JsonProperty("OCPP20")
    OCPP20
}
