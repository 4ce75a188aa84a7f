package dev.ocpp4j.v201.iso15118certificates;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to the removal of a certificate (section 3.28). */
public enum DeleteCertificateStatus {
    /** It is removed. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It is not removed: it could not be, or may not be. */
    @JsonProperty("Failed")
    FAILED,
    /** There is no such certificate. */
    @JsonProperty("NotFound")
    NOT_FOUND
}
