package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum LogType {
    @JsonProperty("DiagnosticsLog")
    DIAGNOSTICS_LOG,
    @JsonProperty("SecurityLog")
    SECURITY_LOG
}
