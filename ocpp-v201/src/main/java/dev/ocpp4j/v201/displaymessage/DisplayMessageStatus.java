package dev.ocpp4j.v201.displaymessage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a message to be displayed (section 3.29). */
public enum DisplayMessageStatus {
    /** It will be displayed. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** Its format is not supported. */
    @JsonProperty("NotSupportedMessageFormat")
    NOT_SUPPORTED_MESSAGE_FORMAT,
    /** It will not be displayed. */
    @JsonProperty("Rejected")
    REJECTED,
    /** Its priority is not supported. */
    @JsonProperty("NotSupportedPriority")
    NOT_SUPPORTED_PRIORITY,
    /** Its state is not supported. */
    @JsonProperty("NotSupportedState")
    NOT_SUPPORTED_STATE,
    /** Its transaction does not run. */
    @JsonProperty("UnknownTransaction")
    UNKNOWN_TRANSACTION
}
