package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When a reset takes place (section 3.74). */
public enum Reset {
    /** At once. */
    @JsonProperty("Immediate")
    IMMEDIATE,
    /** When no transaction runs any more. */
    @JsonProperty("OnIdle")
    ON_IDLE
}
