package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** ChargingProfilePurpose. */
public enum ChargingProfilePurpose {
    @JsonProperty("ChargingStationExternalConstraints")
    CHARGING_STATION_EXTERNAL_CONSTRAINTS,
    @JsonProperty("ChargingStationMaxProfile")
    CHARGING_STATION_MAX_PROFILE,
    @JsonProperty("TxDefaultProfile")
    TX_DEFAULT_PROFILE,
    @JsonProperty("TxProfile")
    TX_PROFILE
}
