package dev.ocpp4j.core;

/**
 * The rules that a received frame or a message can break. {@link Protocol#codeFor(Rule)} gives the error code of each,
 * {@link Reading} says which of them are tolerated.
 */
public enum Rule {
    /** The frame is not one JSON text (J 4.1.2). */
    JSON,
    /** The frame is not an RPC array of the right arity and types (J 4.2). */
    ENVELOPE,
    /** The message id is longer than 36 characters (J 4.1.4). */
    MESSAGE_ID,
    /** The message type number is none of 2, 3 and 4 (J 4.1.3). */
    MESSAGE_TYPE,
    /** A CALL with this message id is being handled right now (J 4.2.3). */
    DUPLICATE_ID,
    /** The action is not one of this version. */
    UNKNOWN_ACTION,
    /** The action is known, but there is no handler for it here. */
    NO_HANDLER,

    /** A required property is missing. */
    REQUIRED,
    /** A property has another JSON type than it must have. */
    TYPE,
    /** A property is {@code null}, where OCPP wants it absent (J 4.1.5). */
    NULL,
    /** A number or boolean was sent as text, or an integer as a decimal such as {@code 1.0}. */
    COERCION,
    /** A date and time is not of RFC 3339 form. */
    DATE_TIME,
    /** A date and time has no zone. */
    ZONE,
    /** A word is not one of the enumeration. */
    ENUM,
    /** A text is too long or too short. */
    LENGTH,
    /** A number is too small, too large or has too many decimals. */
    RANGE,
    /** A text does not have the form that it must have. */
    PATTERN,
    /** A list has too few or too many items. */
    ITEMS,
    /** A property is not one of its type. */
    UNKNOWN_PROPERTY,
    /** A property stands twice in one object. */
    DUPLICATE_PROPERTY,
    /** A rule that concerns more than one property of the message. */
    COMBINATION,
    /** A limit against hostile input: nesting, number length, text length. */
    LIMIT
}
