package dev.ocpp4j.transport;

import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.transport.internal.LocalSessions;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a server by the identities of their stations, one session for each. Behind an interface so that
 * several servers can share one. Safe for use by many threads, never blocks for long.
 */
public interface Sessions {
    /** The sessions of this process only. */
    static Sessions local() {
        return new LocalSessions();
    }

    /** The session of a station; empty when it is not connected. */
    Optional<OcppSession> find(String stationId);

    /** All sessions, in no order, as they are now. */
    Collection<OcppSession> all();

    /**
     * Files a session under its {@link OcppSession#stationId()}, at once and only if {@code expected} is what is filed
     * there.
     *
     * @param expected the session to be replaced, null when there must be none
     * @return whether the session is filed now
     */
    boolean replace(@Nullable OcppSession expected, OcppSession session);

    /** Takes a session out, unless another one of its station has taken its place. */
    void remove(OcppSession session);
}
