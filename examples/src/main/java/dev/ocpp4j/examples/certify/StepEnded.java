package dev.ocpp4j.examples.certify;

/** Ends a step early. What it saw until then counts. */
public final class StepEnded extends RuntimeException {
    /** There is nothing to say: the sub-checks do. */
    public StepEnded() {
        super(null, null, false, false);
    }
}
