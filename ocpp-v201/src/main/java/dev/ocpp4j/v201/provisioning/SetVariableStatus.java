package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a value to be written (section 3.79). */
public enum SetVariableStatus {
    /** It is written. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It is not written. */
    @JsonProperty("Rejected")
    REJECTED,
    /** The component is not known. */
    @JsonProperty("UnknownComponent")
    UNKNOWN_COMPONENT,
    /** The component is known, the variable is not. */
    @JsonProperty("UnknownVariable")
    UNKNOWN_VARIABLE,
    /** The variable has no such attribute. */
    @JsonProperty("NotSupportedAttributeType")
    NOT_SUPPORTED_ATTRIBUTE_TYPE,
    /** It takes effect after a reboot. */
    @JsonProperty("RebootRequired")
    REBOOT_REQUIRED
}
