package dev.ocpp4j.smartcharging;

/** The unit in which a limit is expressed (1.6 section 7.12, 2.0.1 ChargingRateUnitEnumType). */
public enum RateUnit {
    /** Ampere, per phase. */
    A,
    /** Watt, the total over all phases. */
    W
}
