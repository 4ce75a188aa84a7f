package dev.ocpp4j.v201.iso15118certificates;

import com.fasterxml.jackson.annotation.JsonProperty;

/** GetCertificateStatus. */
public enum GetCertificateStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Failed")
    FAILED
}
