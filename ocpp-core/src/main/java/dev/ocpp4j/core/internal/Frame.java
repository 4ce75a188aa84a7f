package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Finding;
import dev.ocpp4j.core.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A received frame, decoded (J 4.2). */
sealed interface Frame {
    int CALL = 2;
    int CALLRESULT = 3;
    int CALLERROR = 4;

    /**
     * A CALL.
     *
     * @param name the action name as received
     * @param action null when the protocol does not have it
     * @param payload null when the action is unknown or not served
     */
    record Call(
            String id,
            String name,
            @Nullable Action<?, ?> action,
            @Nullable Payload payload) implements Frame {}

    /** A CALLRESULT that answers a call of ours. */
    record Result(String id, Payload payload) implements Frame {}

    /** A CALLERROR, whether it answers a call of ours or not. */
    record Error(String id, CallErrorException error) implements Frame {}

    /**
     * A frame that cannot be used.
     *
     * @param type the message type number, 0 when it could not be read
     * @param id the message id, null when it could not be read
     */
    record Broken(int type, @Nullable String id, Rule rule, String why) implements Frame {}

    /**
     * A payload that was read.
     *
     * @param message the record; components that could not be read are null
     * @param findings what was wrong while reading; constraints are not among them
     * @param isValid whether the message fulfils its constraints
     */
    record Payload(Object message, List<Finding> findings, boolean isValid) {}
}
