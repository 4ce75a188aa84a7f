package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.Handshake;
import java.util.Optional;

/**
 * A handshake that may become a session.
 *
 * @param current the session of the station that it may replace
 * @param config of the session
 */
record Approval(Handshake handshake, Optional<OcppSession> current, SessionConfig config) {}
