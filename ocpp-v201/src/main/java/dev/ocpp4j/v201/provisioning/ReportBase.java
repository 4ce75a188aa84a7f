package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** ReportBase. */
public enum ReportBase {
    @JsonProperty("ConfigurationInventory")
    CONFIGURATION_INVENTORY,
    @JsonProperty("FullInventory")
    FULL_INVENTORY,
    @JsonProperty("SummaryInventory")
    SUMMARY_INVENTORY
}
