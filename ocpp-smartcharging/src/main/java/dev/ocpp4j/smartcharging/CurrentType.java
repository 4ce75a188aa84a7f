package dev.ocpp4j.smartcharging;

/** What a station delivers. */
public enum CurrentType {
    /** Alternating current on one to three phases. */
    AC,
    /** Direct current; phases play no part. */
    DC
}
