package dev.ocpp4j.v201.datatransfer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DataTransferStatus. */
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
