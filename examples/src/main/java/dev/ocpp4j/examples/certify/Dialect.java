package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.Rule;
import dev.ocpp4j.examples.certify.Frame.Kind;
import java.util.Optional;

/** Frames as messages of a version: read leniently where they are looked at, strictly where their form is judged. */
public final class Dialect {
    private final Protocol protocol;
    private final OcppJson lenient;
    private final OcppJson strict;

    /** The messages of a version. */
    public Dialect(Protocol protocol) {
        this.protocol = protocol;
        lenient = new OcppJson(protocol, Reading.LENIENT);
        strict = new OcppJson(protocol, Reading.EXACT);
    }

    /** The version. */
    public String version() {
        return protocol.version();
    }

    /** The message in a frame; empty when it is not one of this type that can be read. */
    public <T extends Record> Optional<T> read(Frame frame, Class<T> type) {
        if (frame.payload() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(lenient.read(frame.payload().toString(), type));
        } catch (InvalidMessageException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether everything is there that has to be, in a message that was read leniently. */
    public boolean isWhole(Record message) {
        try {
            lenient.write(message);
            return true;
        } catch (InvalidMessageException invalid) {
            return invalid.findings().stream().noneMatch(finding -> finding.rule() == Rule.REQUIRED);
        }
    }

    /** The name of the action of a request type. */
    public String action(Class<?> request) {
        return protocol.actions().stream()
                .filter(action -> action.request() == request)
                .map(Action::name)
                .findFirst()
                .orElseThrow();
    }

    /** Whether a CALL is of an action that there is not. */
    public boolean isUnknown(Frame frame) {
        return protocol.action(frame.action()).isEmpty();
    }

    /** What is wrong with the form of a frame; empty when nothing is, or it has no form. */
    public Optional<String> violation(Frame frame) {
        if (frame.kind() == Kind.UNREADABLE) {
            return Optional.of("a frame that is no RPC message");
        }
        if ((frame.kind() != Kind.CALL && frame.kind() != Kind.RESULT) || frame.action() == null) {
            return Optional.empty();
        }
        return protocol.action(frame.action()).flatMap(action -> violation(frame, action));
    }

    private Optional<String> violation(Frame frame, Action<?, ?> action) {
        Class<? extends Record> type =
                (frame.kind() == Kind.CALL ? action.request() : action.response()).asSubclass(Record.class);
        try {
            strict.read(frame.payload().toString(), type);
            return Optional.empty();
        } catch (InvalidMessageException invalid) {
            return Optional.of(invalid.getMessage());
        }
    }
}
