package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Kinds of logs (section 3.48). */
public enum Log {
    /** The log for diagnostics. */
    @JsonProperty("DiagnosticsLog")
    DIAGNOSTICS_LOG,
    /** The log of security events. */
    @JsonProperty("SecurityLog")
    SECURITY_LOG
}
