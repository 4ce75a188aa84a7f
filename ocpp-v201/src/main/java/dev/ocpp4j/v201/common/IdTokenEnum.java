package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** IdTokenEnum. */
public enum IdTokenEnum {
    @JsonProperty("Central")
    CENTRAL,
    @JsonProperty("eMAID")
    EMAID,
    @JsonProperty("ISO14443")
    ISO14443,
    @JsonProperty("ISO15693")
    ISO15693,
    @JsonProperty("KeyCode")
    KEY_CODE,
    @JsonProperty("Local")
    LOCAL,
    @JsonProperty("MacAddress")
    MAC_ADDRESS,
    @JsonProperty("NoAuthorization")
    NO_AUTHORIZATION
}
