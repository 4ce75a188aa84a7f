package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a variable could be read (section 3.41). */
public enum GetVariableStatus {
    /** It could. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It may not be read, as when it is write-only (B06.FR.09). */
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
    NOT_SUPPORTED_ATTRIBUTE_TYPE
}
