package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** ComponentCriterion. */
public enum ComponentCriterion {
    @JsonProperty("Active")
    ACTIVE,
    @JsonProperty("Available")
    AVAILABLE,
    @JsonProperty("Enabled")
    ENABLED,
    @JsonProperty("Problem")
    PROBLEM
}
