package dev.ocpp4j.v201.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** CertificateSigningUse. */
public enum CertificateSigningUse {
    @JsonProperty("ChargingStationCertificate")
    CHARGING_STATION_CERTIFICATE,
    @JsonProperty("V2GCertificate")
    V2G_CERTIFICATE
}
