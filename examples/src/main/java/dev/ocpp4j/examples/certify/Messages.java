package dev.ocpp4j.examples.certify;

import dev.ocpp4j.v16.Ocpp16;
import java.util.Optional;

/** Frames as messages of 1.6. */
final class Messages {
    static final Dialect DIALECT = new Dialect(Ocpp16.PROTOCOL);

    private Messages() {}

    /** The message in a frame; empty when it is not one of this type that can be read. */
    static <T extends Record> Optional<T> read(Frame frame, Class<T> type) {
        return DIALECT.read(frame, type);
    }

    /** The name of the action of a request type. */
    static String action(Class<? extends Record> request) {
        return DIALECT.action(request);
    }

    /** What is wrong with the form of a frame from the station; empty when nothing is, or it has no form. */
    static Optional<String> violation(Frame frame) {
        return DIALECT.violation(frame);
    }
}
