package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a charging profile limits (section 3.13). */
public enum ChargingProfilePurpose {
    /** The station, set by an outsider; never by the CSMS (K01.FR.22). */
    @JsonProperty("ChargingStationExternalConstraints")
    CHARGING_STATION_EXTERNAL_CONSTRAINTS,
    /** The whole station. */
    @JsonProperty("ChargingStationMaxProfile")
    CHARGING_STATION_MAX_PROFILE,
    /** Each transaction that has no profile of its own. */
    @JsonProperty("TxDefaultProfile")
    TX_DEFAULT_PROFILE,
    /** One transaction; it ends with it. */
    @JsonProperty("TxProfile")
    TX_PROFILE
}
