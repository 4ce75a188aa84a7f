package dev.ocpp4j.v201.iso15118certificates;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an EV wants done with its contract certificate (section 3.7). */
public enum CertificateAction {
    /** Install one. */
    @JsonProperty("Install")
    INSTALL,
    /** Update the one it has. */
    @JsonProperty("Update")
    UPDATE
}
