package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** OCPPTransport. */
public enum OCPPTransport {
    @JsonProperty("JSON")
    JSON,
    @JsonProperty("SOAP")
    SOAP
}
