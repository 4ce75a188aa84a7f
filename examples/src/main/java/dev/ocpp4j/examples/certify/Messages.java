package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.examples.certify.Frame.Kind;
import dev.ocpp4j.v16.Ocpp16;
import java.util.Optional;

/** Frames as messages: read leniently where a step looks at them, strictly where their form is judged. */
final class Messages {
    private static final OcppJson LENIENT = new OcppJson(Ocpp16.PROTOCOL, Reading.LENIENT);
    private static final OcppJson STRICT = new OcppJson(Ocpp16.PROTOCOL, Reading.EXACT);

    private Messages() {}

    /** The message in a frame; empty when it is not one of this type that can be read. */
    static <T extends Record> Optional<T> read(Frame frame, Class<T> type) {
        if (frame.payload() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LENIENT.read(frame.payload().toString(), type));
        } catch (InvalidMessageException unreadable) {
            return Optional.empty();
        }
    }

    /** The name of the action of a request type. */
    static String action(Class<? extends Record> request) {
        return Ocpp16.PROTOCOL.actions().stream()
                .filter(action -> action.request() == request)
                .map(Action::name)
                .findFirst()
                .orElseThrow();
    }

    /** Whether a CALL is of an action that there is not. */
    static boolean isUnknown(Frame frame) {
        return Ocpp16.PROTOCOL.action(frame.action()).isEmpty();
    }

    /** What is wrong with the form of a frame from the station; empty when nothing is, or it has no form. */
    static Optional<String> violation(Frame frame) {
        if (frame.kind() == Kind.UNREADABLE) {
            return Optional.of("a frame that is no RPC message");
        }
        if ((frame.kind() != Kind.CALL && frame.kind() != Kind.RESULT) || frame.action() == null) {
            return Optional.empty();
        }
        return Ocpp16.PROTOCOL.action(frame.action()).flatMap(action -> violation(frame, action));
    }

    private static Optional<String> violation(Frame frame, Action<?, ?> action) {
        Class<? extends Record> type =
                (frame.kind() == Kind.CALL ? action.request() : action.response()).asSubclass(Record.class);
        try {
            STRICT.read(frame.payload().toString(), type);
            return Optional.empty();
        } catch (InvalidMessageException invalid) {
            return Optional.of(invalid.getMessage());
        }
    }
}
