package dev.ocpp4j.examples.certify;

/** How fast a run goes. */
record Pace(Times times, Intervals intervals) {
    static final Pace REAL = new Pace(Times.REAL, Intervals.REAL);
    static final Pace SIMULATED = new Pace(Times.SIMULATED, Intervals.SIMULATED);
}
