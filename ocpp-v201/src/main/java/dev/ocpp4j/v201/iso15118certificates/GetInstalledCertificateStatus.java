package dev.ocpp4j.v201.iso15118certificates;

import com.fasterxml.jackson.annotation.JsonProperty;

/** GetInstalledCertificateStatus. */
public enum GetInstalledCertificateStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("NotFound")
    NOT_FOUND
}
