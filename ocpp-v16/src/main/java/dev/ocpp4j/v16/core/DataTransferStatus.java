package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a message outside OCPP was understood and accepted (1.6 section 7.23). */
public enum DataTransferStatus {
    /** It was accepted. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It was understood, but not accepted. */
    @JsonProperty("Rejected")
    REJECTED,
    /** The vendor is known, the message is not. */
    @JsonProperty("UnknownMessageId")
    UNKNOWN_MESSAGE_ID,
    /** The vendor is not known. */
    @JsonProperty("UnknownVendorId")
    UNKNOWN_VENDOR_ID
}
