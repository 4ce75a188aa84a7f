package dev.ocpp4j.v201.iso15118certificates;

import com.fasterxml.jackson.annotation.JsonProperty;

/** InstallCertificateUse. */
public enum InstallCertificateUse {
    @JsonProperty("V2GRootCertificate")
    V2G_ROOT_CERTIFICATE,
    @JsonProperty("MORootCertificate")
    MO_ROOT_CERTIFICATE,
    @JsonProperty("CSMSRootCertificate")
    CSMS_ROOT_CERTIFICATE,
    @JsonProperty("ManufacturerRootCertificate")
    MANUFACTURER_ROOT_CERTIFICATE
}
