package dev.ocpp4j.smartcharging;

/** How often a recurring profile starts again (1.6 section 7.37 with erratum 3.79). */
public enum Recurrency {
    /** Every 24 hours. */
    DAILY(1),
    /** Every 7 days. */
    WEEKLY(7);

    final int days;

    Recurrency(int days) {
        this.days = days;
    }
}
