package dev.ocpp4j.v201.iso15118certificates;

import com.fasterxml.jackson.annotation.JsonProperty;

/** InstallCertificateStatus. */
public enum InstallCertificateStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED,
    @JsonProperty("Failed")
    FAILED
}
