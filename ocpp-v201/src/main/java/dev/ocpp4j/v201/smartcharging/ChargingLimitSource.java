package dev.ocpp4j.v201.smartcharging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who limits charging (section 3.11). */
public enum ChargingLimitSource {
    /** An energy management system. */
    @JsonProperty("EMS")
    EMS,
    /** Another outsider, neither EMS nor system operator. */
    @JsonProperty("Other")
    OTHER,
    /** A system operator: of the distribution or the transmission grid. */
    @JsonProperty("SO")
    SO,
    /** The operator of the station. */
    @JsonProperty("CSO")
    CSO
}
