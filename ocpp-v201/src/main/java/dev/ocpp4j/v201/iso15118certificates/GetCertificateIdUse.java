package dev.ocpp4j.v201.iso15118certificates;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an installed certificate is for (section 3.36). */
public enum GetCertificateIdUse {
    /** The root of V2G. */
    @JsonProperty("V2GRootCertificate")
    V2G_ROOT_CERTIFICATE,
    /** The root of an e-mobility provider, for contracts that do not derive from the V2G root. */
    @JsonProperty("MORootCertificate")
    MO_ROOT_CERTIFICATE,
    /** The root to check the CSMS with. */
    @JsonProperty("CSMSRootCertificate")
    CSMS_ROOT_CERTIFICATE,
    /** The chain of the station for ISO 15118, without the root. */
    @JsonProperty("V2GCertificateChain")
    V2G_CERTIFICATE_CHAIN,
    /** The root to check firmware with. */
    @JsonProperty("ManufacturerRootCertificate")
    MANUFACTURER_ROOT_CERTIFICATE
}
