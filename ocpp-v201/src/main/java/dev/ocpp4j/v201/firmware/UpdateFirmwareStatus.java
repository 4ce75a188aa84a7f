package dev.ocpp4j.v201.firmware;

import com.fasterxml.jackson.annotation.JsonProperty;

/** UpdateFirmwareStatus. */
public enum UpdateFirmwareStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED,
    @JsonProperty("AcceptedCanceled")
    ACCEPTED_CANCELED,
    @JsonProperty("InvalidCertificate")
    INVALID_CERTIFICATE,
    @JsonProperty("RevokedCertificate")
    REVOKED_CERTIFICATE
}
