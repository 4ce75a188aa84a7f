package dev.ocpp4j.v201.iso15118certificates;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to the installation of a certificate (section 3.44). */
public enum InstallCertificateStatus {
    /** It is installed. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It is not valid, or there would be too many. */
    @JsonProperty("Rejected")
    REJECTED,
    /** It is valid, but could not be installed. */
    @JsonProperty("Failed")
    FAILED
}
