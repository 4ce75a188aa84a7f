package dev.ocpp4j.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A CALLERROR. A future of {@link OcppSession#send} fails with it when the other side answered so; thrown by a handler
 * it becomes the CALLERROR that the other side gets.
 */
public final class CallErrorException extends OcppException {
    private final ErrorCode code;
    private final String wireCode;
    private final String description;
    private final transient Map<String, Object> details;

    /**
     * An error to be thrown by a handler.
     *
     * @param description what to mend, for the operator of the other side; shortened to 255 characters on the wire
     */
    public CallErrorException(ErrorCode code, String description) {
        this(code, description, Map.of());
    }

    /**
     * An error to be thrown by a handler.
     *
     * @param description what to mend, for the operator of the other side; shortened to 255 characters on the wire
     * @param details any further JSON values: strings, numbers, booleans, lists and maps of them
     */
    public CallErrorException(ErrorCode code, String description, Map<String, Object> details) {
        this(code, code.name(), description, details);
    }

    /**
     * An error as it was received.
     *
     * @param wireCode the code exactly as the other side spelt it
     */
    public CallErrorException(ErrorCode code, String wireCode, String description, Map<String, Object> details) {
        super(wireCode + ": " + description, null);
        this.code = Objects.requireNonNull(code, "code");
        this.wireCode = wireCode;
        this.description = Objects.requireNonNull(description, "description");
        this.details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** What answers an action that is known but not served here. */
    public static CallErrorException notSupported(Action<?, ?> action) {
        return new CallErrorException(ErrorCode.NOT_SUPPORTED, action + " is not supported here");
    }

    /** The code; {@link ErrorCode#GENERIC_ERROR} for a word that no version has. */
    public ErrorCode code() {
        return code;
    }

    /** The code as it was received; for an error of our own its enum name. */
    public String wireCode() {
        return wireCode;
    }

    /** The description, empty when there is none. */
    public String description() {
        return description;
    }

    /** The details, empty when there are none. */
    public Map<String, Object> details() {
        return details;
    }
}
