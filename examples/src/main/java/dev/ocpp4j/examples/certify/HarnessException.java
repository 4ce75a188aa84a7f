package dev.ocpp4j.examples.certify;

/** The run itself cannot go on: nothing is said about the station. */
public final class HarnessException extends RuntimeException {
    /** Says why. */
    public HarnessException(String message) {
        super(message);
    }

    /** Says why. */
    public HarnessException(String message, Throwable cause) {
        super(message, cause);
    }
}
