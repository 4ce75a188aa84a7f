package dev.ocpp4j.v201.iso15118certificates;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DeleteCertificateStatus. */
public enum DeleteCertificateStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Failed")
    FAILED,
    @JsonProperty("NotFound")
    NOT_FOUND
}
