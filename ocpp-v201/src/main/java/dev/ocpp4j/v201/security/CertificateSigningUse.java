package dev.ocpp4j.v201.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a certificate of a station is for (section 3.9). */
public enum CertificateSigningUse {
    /** To connect to the CSMS. */
    @JsonProperty("ChargingStationCertificate")
    CHARGING_STATION_CERTIFICATE,
    /** To talk to the EV by ISO 15118; it derives from the V2G root. */
    @JsonProperty("V2GCertificate")
    V2G_CERTIFICATE
}
