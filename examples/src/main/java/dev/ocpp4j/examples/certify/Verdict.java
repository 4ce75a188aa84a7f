package dev.ocpp4j.examples.certify;

/** How a step ended. */
public enum Verdict {
    /** Passed, perhaps with remarks. */
    PASS("✓"),
    /** The station did not do what the step asks for. */
    FAIL("✗"),
    /** The step does not apply to this station; there is a reason. */
    NOT_APPLICABLE("N/A"),
    /** The run itself failed: nothing is said about the station. */
    ERROR("!"),
    /** Not run. */
    NOT_RUN("–");

    private final String symbol;

    Verdict(String symbol) {
        this.symbol = symbol;
    }

    /** How a report shows it. */
    public String symbol() {
        return symbol;
    }
}
