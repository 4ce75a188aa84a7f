package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** GenericDeviceModelStatus. */
public enum GenericDeviceModelStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED,
    @JsonProperty("NotSupported")
    NOT_SUPPORTED,
    @JsonProperty("EmptyResultSet")
    EMPTY_RESULT_SET
}
