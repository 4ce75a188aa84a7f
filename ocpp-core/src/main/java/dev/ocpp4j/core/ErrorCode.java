package dev.ocpp4j.core;

/**
 * The error codes of CALLERROR, of all versions. How a code is spelt on the wire is a matter of the {@link Protocol}
 * (J-1.6 section 4.2.3 table 7 with errata 5.1 and 5.2, OCPP 2.0.1 part 4 table 8).
 */
public enum ErrorCode {
    /** The action is not known to the receiver. */
    NOT_IMPLEMENTED,
    /** The action is known, but this receiver does not serve it. */
    NOT_SUPPORTED,
    /** The receiver failed inside. */
    INTERNAL_ERROR,
    /** The payload is incomplete. */
    PROTOCOL_ERROR,
    /** A security issue prevented the action. */
    SECURITY_ERROR,
    /** The payload does not have the shape of the action: {@code FormationViolation} in 1.6, {@code FormatViolation} in 2.0.1. */
    FORMAT_VIOLATION,
    /** A field holds an invalid value. */
    PROPERTY_CONSTRAINT_VIOLATION,
    /** A field is missing, or occurs too rarely or too often: {@code OccurenceConstraintViolation} in 1.6. */
    OCCURRENCE_CONSTRAINT_VIOLATION,
    /** A field has the wrong data type. */
    TYPE_CONSTRAINT_VIOLATION,
    /** Any other error. */
    GENERIC_ERROR,
    /** The message type number is not supported. Not in 1.6. */
    MESSAGE_TYPE_NOT_SUPPORTED,
    /** The content is not a valid RPC message. Not in 1.6. */
    RPC_FRAMEWORK_ERROR
}
