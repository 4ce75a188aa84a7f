package dev.ocpp4j.smartcharging;

/** Who set a limit (2.0.1 ChargingLimitSourceEnumType). */
public enum LimitSource {
    /** The operator of the station, through the CSMS. */
    CSO,
    /** An energy management system on site. */
    EMS,
    /** A system operator, such as that of the grid. */
    SO,
    /** Another one. */
    OTHER
}
