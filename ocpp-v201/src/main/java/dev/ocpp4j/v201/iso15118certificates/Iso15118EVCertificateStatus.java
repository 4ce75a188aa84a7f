package dev.ocpp4j.v201.iso15118certificates;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the request of an EV could be processed (section 3.46). */
public enum Iso15118EVCertificateStatus {
    /** It could; that says nothing of its outcome. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It could not. */
    @JsonProperty("Failed")
    FAILED
}
