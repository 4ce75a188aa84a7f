package dev.ocpp4j.v201.datatransfer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a message of a vendor (section 3.27). */
public enum DataTransferStatus {
    /** It was understood and accepted. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It was understood and rejected. */
    @JsonProperty("Rejected")
    REJECTED,
    /** The vendor is known, the message is not. */
    @JsonProperty("UnknownMessageId")
    UNKNOWN_MESSAGE_ID,
    /** The vendor is not known. */
    @JsonProperty("UnknownVendorId")
    UNKNOWN_VENDOR_ID
}
