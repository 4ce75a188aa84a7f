package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A log of the Charge Point (security whitepaper section 6.13). */
public enum Log {
    /** The diagnostics log. */
    @JsonProperty("DiagnosticsLog")
    DIAGNOSTICS_LOG,
    /** The log of security events. */
    @JsonProperty("SecurityLog")
    SECURITY_LOG
}
