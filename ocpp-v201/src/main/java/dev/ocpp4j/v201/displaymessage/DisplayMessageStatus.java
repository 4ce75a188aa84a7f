package dev.ocpp4j.v201.displaymessage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DisplayMessageStatus. */
public enum DisplayMessageStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("NotSupportedMessageFormat")
    NOT_SUPPORTED_MESSAGE_FORMAT,
    @JsonProperty("Rejected")
    REJECTED,
    @JsonProperty("NotSupportedPriority")
    NOT_SUPPORTED_PRIORITY,
    @JsonProperty("NotSupportedState")
    NOT_SUPPORTED_STATE,
    @JsonProperty("UnknownTransaction")
    UNKNOWN_TRANSACTION
}
