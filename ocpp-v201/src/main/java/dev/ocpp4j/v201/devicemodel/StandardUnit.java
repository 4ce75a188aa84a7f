package dev.ocpp4j.v201.devicemodel;

import java.util.Map;
import java.util.Optional;

/** The standard units of measure, for meter values and variables (appendix 2). */
public enum StandardUnit {
    /** Ampere. */
    A("A"),
    /** Signal strength in arbitrary units. */
    ASU("ASU"),
    /** Byte. */
    B("B"),
    /** Degree Celsius. */
    CELSIUS("Celsius"),
    /** Decibel. */
    DB("dB"),
    /** Decibel over 1 mW. */
    DBM("dBm"),
    /** Degree of an angle. */
    DEG("Deg"),
    /** Degree Fahrenheit. */
    FAHRENHEIT("Fahrenheit"),
    /** Hertz. */
    HZ("Hz"),
    /** Kelvin. */
    K("K"),
    /** Lux. */
    LX("lx"),
    /** Metre. */
    M("m"),
    /** Metre per square second. */
    MS2("ms2"),
    /** Newton. */
    N("N"),
    /** Ohm. */
    OHM("Ohm"),
    /** Kilopascal. */
    KPA("kPa"),
    /** Percent. */
    PERCENT("Percent"),
    /** Relative humidity in percent. */
    RH("RH"),
    /** Revolutions per minute. */
    RPM("RPM"),
    /** Second. */
    S("s"),
    /** Volt, for AC its effective value. */
    V("V"),
    /** Volt-ampere. */
    VA("VA"),
    /** Kilovolt-ampere. */
    KVA("kVA"),
    /** Volt-ampere hour. */
    VAH("VAh"),
    /** Kilovolt-ampere hour. */
    KVAH("kVAh"),
    /** Var. */
    VAR("var"),
    /** Kilovar. */
    KVAR("kvar"),
    /** Var hour. */
    VARH("varh"),
    /** Kilovar hour. */
    KVARH("kvarh"),
    /** Watt. */
    W("W"),
    /** Kilowatt. */
    KW("kW"),
    /** Watt hour. */
    WH("Wh"),
    /** Kilowatt hour. */
    KWH("kWh");

    private static final Map<String, StandardUnit> BY_NAME = Names.exact(values(), StandardUnit::wireName);

    private final String wireName;

    StandardUnit(String wireName) {
        this.wireName = wireName;
    }

    /** The name in messages. */
    public String wireName() {
        return wireName;
    }

    /** The unit of exactly this name; empty when it is not a standard one. */
    public static Optional<StandardUnit> of(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    @Override
    public String toString() {
        return wireName;
    }
}
