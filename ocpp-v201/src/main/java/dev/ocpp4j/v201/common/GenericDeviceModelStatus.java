package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a request about the device model (section 3.34). */
public enum GenericDeviceModelStatus {
    /** It will be done. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It will not be done. */
    @JsonProperty("Rejected")
    REJECTED,
    /** What it asks for is not supported. */
    @JsonProperty("NotSupported")
    NOT_SUPPORTED,
    /** Nothing matches it. */
    @JsonProperty("EmptyResultSet")
    EMPTY_RESULT_SET
}
