package dev.ocpp4j.examples.schedule;

/** Something in a file is not as it has to be. The message says where and what. */
final class UnreadableException extends IllegalArgumentException {
    UnreadableException(String message) {
        super(message);
    }
}
