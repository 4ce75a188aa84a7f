package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Reset. */
public enum Reset {
    @JsonProperty("Immediate")
    IMMEDIATE,
    @JsonProperty("OnIdle")
    ON_IDLE
}
