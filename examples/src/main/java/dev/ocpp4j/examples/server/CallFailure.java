package dev.ocpp4j.examples.server;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.CallQueueFullException;
import dev.ocpp4j.core.CallTimeoutException;
import dev.ocpp4j.core.Finding;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.OcppException;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.SessionClosedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call that did not end with a result, told so that people and scripts know what to do about it. */
final class CallFailure extends RuntimeException {
    /** What went wrong. */
    enum Kind {
        /** There is no such station, or it is not connected. */
        UNKNOWN_STATION,
        /** The version has no such action, or it is not for the server to send. */
        UNKNOWN_ACTION,
        /** The request breaks the protocol. It was not sent. */
        INVALID_REQUEST,
        /** The station answered CALLERROR. */
        CALL_ERROR,
        /** The station answered what is not a valid response. */
        INVALID_ANSWER,
        /** The station did not answer in time, or the connection ended first. */
        NO_ANSWER,
        /** Too many calls wait already. */
        BUSY
    }

    private final Kind kind;
    private final String code;
    private final @Nullable Finding first;
    private final transient Map<String, ?> details;

    CallFailure(Kind kind, String code, String description) {
        this(kind, code, description, null, Map.of());
    }

    private CallFailure(Kind kind, String code, String description, @Nullable Finding first, Map<String, ?> details) {
        super(description);
        this.kind = kind;
        this.code = code;
        this.first = first;
        this.details = details;
    }

    /** A message that breaks the protocol. */
    static CallFailure invalid(Kind kind, InvalidMessageException invalid, Protocol protocol) {
        List<Finding> findings = invalid.findings();
        return new CallFailure(
                kind,
                protocol.spell(invalid.code()),
                invalid.getMessage(),
                findings.get(0),
                Map.of("findings", findings));
    }

    /** What a call that was sent ended with. */
    static CallFailure of(OcppException failure, Protocol protocol) {
        if (failure instanceof CallErrorException error) {
            return new CallFailure(Kind.CALL_ERROR, error.wireCode(), error.description(), null, error.details());
        }
        if (failure instanceof InvalidMessageException invalid) {
            return invalid(Kind.INVALID_ANSWER, invalid, protocol);
        }
        if (failure instanceof CallTimeoutException) {
            return new CallFailure(Kind.NO_ANSWER, "Timeout", failure.getMessage());
        }
        if (failure instanceof SessionClosedException) {
            return new CallFailure(Kind.NO_ANSWER, "SessionClosed", failure.getMessage());
        }
        if (failure instanceof CallQueueFullException) {
            return new CallFailure(Kind.BUSY, "QueueFull", failure.getMessage());
        }
        throw failure;
    }

    Kind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    /** The failure as an object of JSON: code, description and details, for an invalid message also path and rule. */
    Map<String, Object> toMap() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("description", getMessage());
        if (first != null) {
            error.put("path", first.path());
            error.put("rule", first.rule());
        }
        error.put("details", details);
        return error;
    }
}
