package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an identifier may charge (section 3.3). */
public enum AuthorizationStatus {
    /** It may. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It is blocked. */
    @JsonProperty("Blocked")
    BLOCKED,
    /** It is in another transaction, and may not be in two. */
    @JsonProperty("ConcurrentTx")
    CONCURRENT_TX,
    /** It has expired. */
    @JsonProperty("Expired")
    EXPIRED,
    /** It is not valid. */
    @JsonProperty("Invalid")
    INVALID,
    /** It is valid, but has too little credit. */
    @JsonProperty("NoCredit")
    NO_CREDIT,
    /** It is valid, but not for this type of EVSE. */
    @JsonProperty("NotAllowedTypeEVSE")
    NOT_ALLOWED_TYPE_EVSE,
    /** It is valid, but not here. */
    @JsonProperty("NotAtThisLocation")
    NOT_AT_THIS_LOCATION,
    /** It is valid, but not now. */
    @JsonProperty("NotAtThisTime")
    NOT_AT_THIS_TIME,
    /** It is not known. */
    @JsonProperty("Unknown")
    UNKNOWN
}
