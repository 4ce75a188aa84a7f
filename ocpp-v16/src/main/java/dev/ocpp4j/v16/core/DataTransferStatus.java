package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum DataTransferStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED,
    @JsonProperty("UnknownMessageId")
    UNKNOWN_MESSAGE_ID,
    @JsonProperty("UnknownVendorId")
    UNKNOWN_VENDOR_ID
}
