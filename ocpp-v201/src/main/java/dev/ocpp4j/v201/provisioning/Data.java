package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The types of variables (section 3.26). */
public enum Data {
    /** A text. */
    @JsonProperty("string")
    STRING,
    /** A decimal number. */
    @JsonProperty("decimal")
    DECIMAL,
    /** An integer. */
    @JsonProperty("integer")
    INTEGER,
    /** A date and time (RFC 3339). */
    @JsonProperty("dateTime")
    DATE_TIME,
    /** True or false. */
    @JsonProperty("boolean")
    BOOLEAN,
    /** One of a list of texts. */
    @JsonProperty("OptionList")
    OPTION_LIST,
    /** Some of a list of texts, in an order that counts. */
    @JsonProperty("SequenceList")
    SEQUENCE_LIST,
    /** Some of a list of texts, in any order. */
    @JsonProperty("MemberList")
    MEMBER_LIST
}
