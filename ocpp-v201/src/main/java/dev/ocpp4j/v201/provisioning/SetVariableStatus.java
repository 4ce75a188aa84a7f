package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** SetVariableStatus. */
public enum SetVariableStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED,
    @JsonProperty("UnknownComponent")
    UNKNOWN_COMPONENT,
    @JsonProperty("UnknownVariable")
    UNKNOWN_VARIABLE,
    @JsonProperty("NotSupportedAttributeType")
    NOT_SUPPORTED_ATTRIBUTE_TYPE,
    @JsonProperty("RebootRequired")
    REBOOT_REQUIRED
}
