package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
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
