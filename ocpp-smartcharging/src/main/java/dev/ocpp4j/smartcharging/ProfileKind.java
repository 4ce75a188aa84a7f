package dev.ocpp4j.smartcharging;

/** From which instant the periods of a profile count (1.6 section 7.9, 2.0.1 section K.3.3). */
public enum ProfileKind {
    /** From {@link Schedule#startSchedule()}, once. */
    ABSOLUTE,
    /** From {@link Schedule#startSchedule()} and again every day or week. */
    RECURRING,
    /** From the instant at which the station was ready to deliver energy in the transaction. */
    RELATIVE
}
