package dev.ocpp4j.core;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is told how every call of a session ended, and of every frame that was dropped: what a metrics library needs. Called
 * on internal threads: be quick. What it throws is logged.
 */
public interface CallListener {
    /** How a call ended. */
    enum Outcome {
        /** Answered by a CALLRESULT. */
        RESULT,
        /** Answered by a CALLERROR. */
        ERROR,
        /** The answer was not a valid response. */
        INVALID_ANSWER,
        /** Not answered in time; for a call that we answer: the handler gave no answer in time. */
        TIMEOUT,
        /** Taken back by the caller. */
        CANCELLED,
        /** Ended by the end of the connection. */
        CLOSED
    }

    /**
     * A call that ended.
     *
     * @param action the action name; for a received CALL possibly one that does not exist
     * @param way {@link FrameObserver.Way#OUT} for a call that we made, {@link FrameObserver.Way#IN} for one that we answered
     * @param latency from the moment when the CALL was on the wire to its end
     * @param error the code of the CALLERROR, null when there was none
     * @param findings the deviations that were tolerated in what we received
     */
    record Call(
            String action,
            FrameObserver.Way way,
            Outcome outcome,
            Duration latency,
            @Nullable ErrorCode error,
            List<Finding> findings) {}

    /** A call ended. Once for each call that went over the wire. */
    default void onCall(OcppSession session, Call call) {}

    /**
     * A frame was received that is neither a call nor the answer that is waited for: unreadable, unknown, late or
     * second. It had no effect.
     *
     * @param why what is wrong with it
     */
    default void onDropped(OcppSession session, String text, String why) {}

    /** Both listeners, this one first. */
    default CallListener and(CallListener next) {
        CallListener first = this;
        return new CallListener() {
            @Override
            public void onCall(OcppSession session, Call call) {
                first.onCall(session, call);
                next.onCall(session, call);
            }

            @Override
            public void onDropped(OcppSession session, String text, String why) {
                first.onDropped(session, text, why);
                next.onDropped(session, text, why);
            }
        };
    }
}
