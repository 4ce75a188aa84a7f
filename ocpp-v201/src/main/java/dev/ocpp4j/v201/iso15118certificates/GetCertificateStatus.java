package dev.ocpp4j.v201.iso15118certificates;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an OCSP status could be had (section 3.37). */
public enum GetCertificateStatus {
    /** It could. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It could not. */
    @JsonProperty("Failed")
    FAILED
}
