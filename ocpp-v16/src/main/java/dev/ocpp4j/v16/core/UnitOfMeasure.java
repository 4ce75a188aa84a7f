package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The unit of a value (1.6 section 7.45). */
public enum UnitOfMeasure {
    /** Watt hours. */
    @JsonProperty("Wh")
    WH,
    /** Kilowatt hours. */
    @JsonProperty("kWh")
    KWH,
    /** Var hours, reactive energy. */
    @JsonProperty("varh")
    VARH,
    /** Kilovar hours, reactive energy. */
    @JsonProperty("kvarh")
    KVARH,
    /** Watts. */
    @JsonProperty("W")
    W,
    /** Kilowatts. */
    @JsonProperty("kW")
    KW,
    /** Volt-amperes, apparent power. */
    @JsonProperty("VA")
    VA,
    /** Kilovolt-amperes, apparent power. */
    @JsonProperty("kVA")
    KVA,
    /** Vars, reactive power. */
    @JsonProperty("var")
    VAR,
    /** Kilovars, reactive power. */
    @JsonProperty("kvar")
    KVAR,
    /** Amperes. */
    @JsonProperty("A")
    A,
    /** Volts, r.m.s. for alternating current. */
    @JsonProperty("V")
    V,
    /** Kelvins. */
    @JsonProperty("K")
    K,
    /**
     * Degrees Celsius. Written with the misspelling of the first schemas, which every receiver knows; read in both
     * spellings (J-1.6 errata 2.1).
     */
    @JsonProperty("Celcius")
    @JsonAlias("Celsius")
    CELSIUS,
    /** Degrees Fahrenheit. */
    @JsonProperty("Fahrenheit")
    FAHRENHEIT,
    /** Percent. */
    @JsonProperty("Percent")
    PERCENT
}
