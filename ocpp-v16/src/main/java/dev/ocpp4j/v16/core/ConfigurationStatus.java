package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a configuration key was set (1.6 section 7.22). */
public enum ConfigurationStatus {
    /** It was set and counts at once. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** The key is known, but was not set: the value is not allowed, or the key is read-only. */
    @JsonProperty("Rejected")
    REJECTED,
    /** It was set and counts after the next boot. */
    @JsonProperty("RebootRequired")
    REBOOT_REQUIRED,
    /** There is no such key. */
    @JsonProperty("NotSupported")
    NOT_SUPPORTED
}
