package dev.ocpp4j.v16.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a charging profile limits (1.6 section 7.10). */
public enum ChargingProfilePurpose {
    /** The Charge Point as a whole. */
    @JsonProperty("ChargePointMaxProfile")
    CHARGE_POINT_MAX_PROFILE,
    /** Every transaction that has no profile of its own. */
    @JsonProperty("TxDefaultProfile")
    TX_DEFAULT_PROFILE,
    /** One transaction, with which it ends. */
    @JsonProperty("TxProfile")
    TX_PROFILE
}
