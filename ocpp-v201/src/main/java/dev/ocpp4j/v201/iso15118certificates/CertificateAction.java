package dev.ocpp4j.v201.iso15118certificates;

import com.fasterxml.jackson.annotation.JsonProperty;

/** CertificateAction. */
public enum CertificateAction {
    @JsonProperty("Install")
    INSTALL,
    @JsonProperty("Update")
    UPDATE
}
