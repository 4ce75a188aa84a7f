package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum ConfigurationStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED,
    @JsonProperty("RebootRequired")
    REBOOT_REQUIRED,
    @JsonProperty("NotSupported")
    NOT_SUPPORTED
}
