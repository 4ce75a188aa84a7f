package dev.ocpp4j.core;

import dev.ocpp4j.core.internal.Codec;

/**
 * Messages as JSON text, without a session around them: for consoles, logs, stores and tests. Reads and writes exactly
 * as a session does. Immutable; safe for use by many threads.
 */
public final class OcppJson {
    private final Codec codec;

    /** Reads by the rules of a version. */
    public OcppJson(Protocol protocol, Reading reading) {
        codec = new Codec(protocol, reading, Limits.DEFAULT);
    }

    /**
     * Reads a message, or a part of one.
     *
     * @param json one JSON object
     * @throws InvalidMessageException when it is not JSON, or breaks a rule that is not tolerated
     */
    public <T extends Record> T read(String json, Class<T> type) {
        return codec.read(json, type).value();
    }

    /**
     * Writes a message, or a part of one.
     *
     * @throws InvalidMessageException when it breaks a constraint
     */
    public String write(Record message) {
        codec.requireValid(message);
        return codec.write(message, message.getClass());
    }
}
