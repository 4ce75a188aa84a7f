package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The predefined reports (section 3.70). */
public enum ReportBase {
    /** All variables that the operator can set. */
    @JsonProperty("ConfigurationInventory")
    CONFIGURATION_INVENTORY,
    /** Everything but the monitors. */
    @JsonProperty("FullInventory")
    FULL_INVENTORY,
    /** What tells whether the station can charge, and its problems. */
    @JsonProperty("SummaryInventory")
    SUMMARY_INVENTORY
}
