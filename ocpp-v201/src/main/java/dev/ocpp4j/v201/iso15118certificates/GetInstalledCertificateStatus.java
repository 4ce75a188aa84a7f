package dev.ocpp4j.v201.iso15118certificates;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether there are certificates (section 3.40). */
public enum GetInstalledCertificateStatus {
    /** There are. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** There are none of these types. */
    @JsonProperty("NotFound")
    NOT_FOUND
}
