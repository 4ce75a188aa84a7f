package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which built-in monitors are active (section 3.56). */
public enum MonitoringBase {
    /** All that are built in; those of the CSMS stay. */
    @JsonProperty("All")
    ALL,
    /** Those that the manufacturer recommends; those of the CSMS are removed. */
    @JsonProperty("FactoryDefault")
    FACTORY_DEFAULT,
    /** Only those that cannot be changed; those of the CSMS are removed. */
    @JsonProperty("HardWiredOnly")
    HARD_WIRED_ONLY
}
