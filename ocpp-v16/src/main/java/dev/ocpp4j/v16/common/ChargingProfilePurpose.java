package dev.ocpp4j.v16.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum ChargingProfilePurpose {
    @JsonProperty("ChargePointMaxProfile")
    CHARGE_POINT_MAX_PROFILE,
    @JsonProperty("TxDefaultProfile")
    TX_DEFAULT_PROFILE,
    @JsonProperty("TxProfile")
    TX_PROFILE
}
