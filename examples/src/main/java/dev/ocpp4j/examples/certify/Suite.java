package dev.ocpp4j.examples.certify;

/** What a run is made of. */
public enum Suite {
    /** The steps of a station of 1.6. */
    OCPP16("OCPP 1.6 JSON test report"),
    /** The first slice of the certification profile Core of 2.0.1. */
    CORE201("OCPP 2.0.1 Core test report, first slice");

    private final String title;

    Suite(String title) {
        this.title = title;
    }

    /** What stands above a report. */
    String title() {
        return title;
    }
}
