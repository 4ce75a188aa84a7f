package dev.ocpp4j.v201.smartcharging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** ChargingLimitSource. */
public enum ChargingLimitSource {
    @JsonProperty("EMS")
    EMS,
    @JsonProperty("Other")
    OTHER,
    @JsonProperty("SO")
    SO,
    @JsonProperty("CSO")
    CSO
}
