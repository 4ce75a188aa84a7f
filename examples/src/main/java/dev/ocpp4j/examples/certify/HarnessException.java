package dev.ocpp4j.examples.certify;

/** The run itself cannot go on: nothing is said about the station. */
final class HarnessException extends RuntimeException {
    HarnessException(String message) {
        super(message);
    }

    HarnessException(String message, Throwable cause) {
        super(message, cause);
    }
}
