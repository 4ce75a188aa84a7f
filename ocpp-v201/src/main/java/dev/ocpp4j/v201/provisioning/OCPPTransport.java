package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How messages travel (section 3.61). */
public enum OCPPTransport {
    /** As JSON over a WebSocket. */
    @JsonProperty("JSON")
    JSON,
    /** As SOAP; not in 2.0.1. */
    @JsonProperty("SOAP")
    SOAP
}
