package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is measured. Import flows from the grid to the EV, export the other way; a register counts on for ever, an
 * interval counts the energy in the time since the last sample (section 3.50).
 */
public enum Measurand {
    /** The current from the EV, in A. */
    @JsonProperty("Current.Export")
    CURRENT_EXPORT,
    /** The current to the EV, in A. */
    @JsonProperty("Current.Import")
    CURRENT_IMPORT,
    /** The most current that the EV is offered, in A. */
    @JsonProperty("Current.Offered")
    CURRENT_OFFERED,
    /** The register of exported active energy, in Wh or kWh. */
    @JsonProperty("Energy.Active.Export.Register")
    ENERGY_ACTIVE_EXPORT_REGISTER,
    /** The register of imported active energy, in Wh or kWh. */
    @JsonProperty("Energy.Active.Import.Register")
    ENERGY_ACTIVE_IMPORT_REGISTER,
    /** The register of exported reactive energy, in varh or kvarh. */
    @JsonProperty("Energy.Reactive.Export.Register")
    ENERGY_REACTIVE_EXPORT_REGISTER,
    /** The register of imported reactive energy, in varh or kvarh. */
    @JsonProperty("Energy.Reactive.Import.Register")
    ENERGY_REACTIVE_IMPORT_REGISTER,
    /** The active energy exported in the interval, in Wh or kWh. */
    @JsonProperty("Energy.Active.Export.Interval")
    ENERGY_ACTIVE_EXPORT_INTERVAL,
    /** The active energy imported in the interval, in Wh or kWh. */
    @JsonProperty("Energy.Active.Import.Interval")
    ENERGY_ACTIVE_IMPORT_INTERVAL,
    /** The register of net active energy, in Wh or kWh. */
    @JsonProperty("Energy.Active.Net")
    ENERGY_ACTIVE_NET,
    /** The reactive energy exported in the interval, in varh or kvarh. */
    @JsonProperty("Energy.Reactive.Export.Interval")
    ENERGY_REACTIVE_EXPORT_INTERVAL,
    /** The reactive energy imported in the interval, in varh or kvarh. */
    @JsonProperty("Energy.Reactive.Import.Interval")
    ENERGY_REACTIVE_IMPORT_INTERVAL,
    /** The register of net reactive energy, in varh or kvarh. */
    @JsonProperty("Energy.Reactive.Net")
    ENERGY_REACTIVE_NET,
    /** The register of net apparent energy, in VAh or kVAh. */
    @JsonProperty("Energy.Apparent.Net")
    ENERGY_APPARENT_NET,
    /** The register of imported apparent energy, in VAh or kVAh. */
    @JsonProperty("Energy.Apparent.Import")
    ENERGY_APPARENT_IMPORT,
    /** The register of exported apparent energy, in VAh or kVAh. */
    @JsonProperty("Energy.Apparent.Export")
    ENERGY_APPARENT_EXPORT,
    /** The frequency of the grid, in Hz. */
    @JsonProperty("Frequency")
    FREQUENCY,
    /** The active power from the EV, in W or kW. */
    @JsonProperty("Power.Active.Export")
    POWER_ACTIVE_EXPORT,
    /** The active power to the EV, in W or kW. */
    @JsonProperty("Power.Active.Import")
    POWER_ACTIVE_IMPORT,
    /** The power factor. */
    @JsonProperty("Power.Factor")
    POWER_FACTOR,
    /** The most power that the EV is offered, in W or kW. */
    @JsonProperty("Power.Offered")
    POWER_OFFERED,
    /** The reactive power from the EV, in var or kvar. */
    @JsonProperty("Power.Reactive.Export")
    POWER_REACTIVE_EXPORT,
    /** The reactive power to the EV, in var or kvar. */
    @JsonProperty("Power.Reactive.Import")
    POWER_REACTIVE_IMPORT,
    /** The state of charge of the EV, in percent. */
    @JsonProperty("SoC")
    SOC,
    /** The voltage, for AC its effective value, in V. */
    @JsonProperty("Voltage")
    VOLTAGE
}
