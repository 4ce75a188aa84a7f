package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum CertificateUse {
    @JsonProperty("CentralSystemRootCertificate")
    CENTRAL_SYSTEM_ROOT_CERTIFICATE,
    @JsonProperty("ManufacturerRootCertificate")
    MANUFACTURER_ROOT_CERTIFICATE
}
