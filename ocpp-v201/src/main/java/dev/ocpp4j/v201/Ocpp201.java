package dev.ocpp4j.v201;

import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Rule;

/** OCPP 2.0.1 over JSON. */
public final class Ocpp201 {
    /** The version: subprotocol {@code ocpp2.0.1}. */
    public static final Protocol PROTOCOL = Protocol.builder("2.0.1", "ocpp2.0.1")
            .spell(ErrorCode.FORMAT_VIOLATION, "FormatViolation")
            .spell(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, "OccurrenceConstraintViolation")
            .spell(ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED, "MessageTypeNotSupported")
            .spell(ErrorCode.RPC_FRAMEWORK_ERROR, "RpcFrameworkError")
            // Part 4 sections 4.1.3 and 4.2.3, table 8
            .answer(Rule.JSON, ErrorCode.RPC_FRAMEWORK_ERROR)
            .answer(Rule.ENVELOPE, ErrorCode.RPC_FRAMEWORK_ERROR)
            .answer(Rule.MESSAGE_ID, ErrorCode.RPC_FRAMEWORK_ERROR)
            .answer(Rule.DUPLICATE_ID, ErrorCode.RPC_FRAMEWORK_ERROR)
            .answer(Rule.MESSAGE_TYPE, ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED)
            .build();

    private Ocpp201() {}
}
