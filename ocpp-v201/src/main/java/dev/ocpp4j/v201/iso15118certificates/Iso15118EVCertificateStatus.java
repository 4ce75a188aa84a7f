package dev.ocpp4j.v201.iso15118certificates;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Iso15118EVCertificateStatus. */
public enum Iso15118EVCertificateStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Failed")
    FAILED
}
