package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a root certificate is for (security whitepaper section 6.4). */
public enum CertificateUse {
    /** To verify the Central System and the certificate of the Charge Point. */
    @JsonProperty("CentralSystemRootCertificate")
    CENTRAL_SYSTEM_ROOT_CERTIFICATE,
    /** To verify certificates of the manufacturer, such as those that sign firmware. */
    @JsonProperty("ManufacturerRootCertificate")
    MANUFACTURER_ROOT_CERTIFICATE
}
