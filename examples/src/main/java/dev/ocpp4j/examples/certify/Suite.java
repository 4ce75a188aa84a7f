package dev.ocpp4j.examples.certify;

/** What is certified as one: a list of steps or cases with numbers of its own. */
public enum Suite {
    /** The 23 steps of a station of 1.6: Core, Firmware Management, Remote Trigger. */
    OCPP16("16", "OCPP 1.6 JSON", "OCPP 1.6 JSON test report"),
    /** The 3 steps of Smart Charging of 1.6. */
    SMART_CHARGING16("SC", "Smart Charging 1.6 JSON", "Smart Charging 1.6 JSON test report"),
    /** The first slice of the certification profile Core of 2.0.1. */
    CORE201("201", "OCPP 2.0.1 Core", "OCPP 2.0.1 Core test report, first slice");

    private final String word;
    private final String level;
    private final String title;

    Suite(String word, String level, String title) {
        this.word = word;
        this.level = level;
        this.title = title;
    }

    /** What the command line calls it, and ids of steps. */
    String word() {
        return word;
    }

    /** What a certificate calls it. */
    String level() {
        return level;
    }

    /** What stands above a report. */
    String title() {
        return title;
    }
}
