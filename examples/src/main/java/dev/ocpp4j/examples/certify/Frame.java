package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.FrameObserver.Way;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that happened on the wire.
 *
 * @param number counted from 1 in the order in which it was seen
 * @param time when, by the clock on the wall
 * @param nanos when, by a clock that only goes forward
 * @param connection which connection of the station, counted from 1
 * @param way IN is from the station
 * @param kind what it is
 * @param id the message id; empty when there is none
 * @param action the action of the CALL, and for an answer of the CALL that it answers; null when unknown
 * @param payload of a CALL or CALLRESULT; of a CALLERROR the whole frame; null when it cannot be read
 * @param text the exact text; for the ends of a connection why it ended
 */
public record Frame(
        int number,
        Instant time,
        long nanos,
        int connection,
        Way way,
        Kind kind,
        String id,
        @Nullable String action,
        @Nullable JsonNode payload,
        String text) {
    /** What happened. */
    public enum Kind {
        /** A CALL. */
        CALL,
        /** A CALLRESULT. */
        RESULT,
        /** A CALLERROR. */
        ERROR,
        /** Something that is none of these. */
        UNREADABLE,
        /** A connection was opened. */
        OPENED,
        /** The newest connection ended. */
        CLOSED,
        /** A connection ended that a newer one had taken the place of. */
        REPLACED
    }

    /** Whether it is a CALL of the station. */
    public boolean isCallFromStation() {
        return way == Way.IN && kind == Kind.CALL;
    }

    /** Whether it is a CALL of the station, of this action. */
    public boolean isCallFromStation(String name) {
        return isCallFromStation() && name.equals(action);
    }

    /** Whether it is the answer to this CALL. */
    public boolean answers(Frame call) {
        return connection == call.connection
                && way != call.way
                && (kind == Kind.RESULT || kind == Kind.ERROR)
                && id.equals(call.id);
    }

    /** Whether it is a frame, and not the begin or end of a connection. */
    public boolean isMessage() {
        return kind != Kind.OPENED && kind != Kind.CLOSED && kind != Kind.REPLACED;
    }
}
