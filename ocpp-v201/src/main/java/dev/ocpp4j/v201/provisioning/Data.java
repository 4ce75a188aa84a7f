package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Data. */
public enum Data {
    @JsonProperty("string")
    STRING,
    @JsonProperty("decimal")
    DECIMAL,
    @JsonProperty("integer")
    INTEGER,
    @JsonProperty("dateTime")
    DATE_TIME,
    @JsonProperty("boolean")
    BOOLEAN,
    @JsonProperty("OptionList")
    OPTION_LIST,
    @JsonProperty("SequenceList")
    SEQUENCE_LIST,
    @JsonProperty("MemberList")
    MEMBER_LIST
}
