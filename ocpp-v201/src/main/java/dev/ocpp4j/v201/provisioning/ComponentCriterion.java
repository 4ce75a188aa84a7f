package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Chooses components for a report (section 3.21). */
public enum ComponentCriterion {
    /** Their variable Active is true, or they have none (B08.FR.07). */
    @JsonProperty("Active")
    ACTIVE,
    /** Their variable Available is true, or they have none (B08.FR.08). */
    @JsonProperty("Available")
    AVAILABLE,
    /** Their variable Enabled is true, or they have none (B08.FR.09). */
    @JsonProperty("Enabled")
    ENABLED,
    /** Their variable Problem is true (B08.FR.10). */
    @JsonProperty("Problem")
    PROBLEM
}
