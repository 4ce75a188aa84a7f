package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Log. */
public enum Log {
    @JsonProperty("DiagnosticsLog")
    DIAGNOSTICS_LOG,
    @JsonProperty("SecurityLog")
    SECURITY_LOG
}
