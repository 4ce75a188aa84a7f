package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What was measured (1.6 section 7.31). Import is from the grid towards the vehicle, export the other way. */
public enum Measurand {
    /** The meter of active energy that was exported, in Wh or kWh. */
    @JsonProperty("Energy.Active.Export.Register")
    ENERGY_ACTIVE_EXPORT_REGISTER,
    /** The meter of active energy that was imported, in Wh or kWh. What a value is about that names no measurand. */
    @JsonProperty("Energy.Active.Import.Register")
    ENERGY_ACTIVE_IMPORT_REGISTER,
    /** The meter of reactive energy that was exported, in varh or kvarh. */
    @JsonProperty("Energy.Reactive.Export.Register")
    ENERGY_REACTIVE_EXPORT_REGISTER,
    /** The meter of reactive energy that was imported, in varh or kvarh. */
    @JsonProperty("Energy.Reactive.Import.Register")
    ENERGY_REACTIVE_IMPORT_REGISTER,
    /** Active energy that was exported in the last interval, in Wh or kWh. */
    @JsonProperty("Energy.Active.Export.Interval")
    ENERGY_ACTIVE_EXPORT_INTERVAL,
    /** Active energy that was imported in the last interval, in Wh or kWh. */
    @JsonProperty("Energy.Active.Import.Interval")
    ENERGY_ACTIVE_IMPORT_INTERVAL,
    /** Reactive energy that was exported in the last interval, in varh or kvarh. */
    @JsonProperty("Energy.Reactive.Export.Interval")
    ENERGY_REACTIVE_EXPORT_INTERVAL,
    /** Reactive energy that was imported in the last interval, in varh or kvarh. */
    @JsonProperty("Energy.Reactive.Import.Interval")
    ENERGY_REACTIVE_IMPORT_INTERVAL,
    /** Active power that is exported, in W or kW. */
    @JsonProperty("Power.Active.Export")
    POWER_ACTIVE_EXPORT,
    /** Active power that is imported, in W or kW. */
    @JsonProperty("Power.Active.Import")
    POWER_ACTIVE_IMPORT,
    /** The most power that the vehicle is offered. */
    @JsonProperty("Power.Offered")
    POWER_OFFERED,
    /** Reactive power that is exported, in var or kvar. */
    @JsonProperty("Power.Reactive.Export")
    POWER_REACTIVE_EXPORT,
    /** Reactive power that is imported, in var or kvar. */
    @JsonProperty("Power.Reactive.Import")
    POWER_REACTIVE_IMPORT,
    /** The power factor of the whole flow. */
    @JsonProperty("Power.Factor")
    POWER_FACTOR,
    /** Current to the vehicle. */
    @JsonProperty("Current.Import")
    CURRENT_IMPORT,
    /** Current from the vehicle. */
    @JsonProperty("Current.Export")
    CURRENT_EXPORT,
    /** The most current that the vehicle is offered. */
    @JsonProperty("Current.Offered")
    CURRENT_OFFERED,
    /** Supply voltage, r.m.s. for alternating current. */
    @JsonProperty("Voltage")
    VOLTAGE,
    /** Frequency of the grid in Hertz, for which there is no unit (errata 3.86). */
    @JsonProperty("Frequency")
    FREQUENCY,
    /** Temperature inside the Charge Point. */
    @JsonProperty("Temperature")
    TEMPERATURE,
    /** State of charge of the vehicle, in percent. */
    @JsonProperty("SoC")
    SOC,
    /** Speed of the fan, in turns a minute. */
    @JsonProperty("RPM")
    RPM
}
