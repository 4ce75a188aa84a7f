package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of identifiers: {@code IdTokenEnumType} of the specification (section 3.43). */
public enum IdTokenEnum {
    /** Made by the CSMS or another server, as for a remote start. */
    @JsonProperty("Central")
    CENTRAL,
    /** An e-mobility account, as ISO 15118 defines it. */
    @JsonProperty("eMAID")
    EMAID,
    /** The UID of an ISO 14443 card, in hexadecimal. */
    @JsonProperty("ISO14443")
    ISO14443,
    /** The UID of an ISO 15693 card, in hexadecimal. */
    @JsonProperty("ISO15693")
    ISO15693,
    /** A code that the driver enters; never to be logged (C04.FR.04). */
    @JsonProperty("KeyCode")
    KEY_CODE,
    /** Made by the station. */
    @JsonProperty("Local")
    LOCAL,
    /** The MAC address of the EV. */
    @JsonProperty("MacAddress")
    MAC_ADDRESS,
    /** None: the station starts without one, as with a start button. */
    @JsonProperty("NoAuthorization")
    NO_AUTHORIZATION
}
