package dev.ocpp4j.examples.certify;

/** Ends a step early. What it saw until then counts. */
final class StepEnded extends RuntimeException {
    StepEnded() {
        super(null, null, false, false);
    }
}
