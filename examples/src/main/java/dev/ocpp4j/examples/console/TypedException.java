package dev.ocpp4j.examples.console;

/** What was typed cannot be done; the message tells what can. */
public final class TypedException extends RuntimeException {
    /** @param message for the person who typed */
    public TypedException(String message) {
        super(message);
    }
}
