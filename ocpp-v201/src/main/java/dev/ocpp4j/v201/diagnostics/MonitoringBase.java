package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** MonitoringBase. */
public enum MonitoringBase {
    @JsonProperty("All")
    ALL,
    @JsonProperty("FactoryDefault")
    FACTORY_DEFAULT,
    @JsonProperty("HardWiredOnly")
    HARD_WIRED_ONLY
}
