package dev.ocpp4j.transport;

import dev.ocpp4j.core.security.SecurityProblem;
import java.time.Duration;
import java.util.Optional;

/** Why a station could not connect. */
public sealed interface ConnectFailure {
    /**
     * The server answered and refused: with 401 for wrong credentials, 404 for an unknown station (CON-04), and so on.
     *
     * @param status the HTTP status
     * @param retryAfter when the server wants to be asked again, if it said so
     */
    record Refused(int status, Optional<Duration> retryAfter) implements ConnectFailure {}

    /**
     * The server let the station in but speaks none of the versions that were offered; the connection was closed.
     *
     * @param chosen the subprotocol that the server chose; empty for none
     */
    record NoCommonVersion(String chosen) implements ConnectFailure {}

    /**
     * The two could not agree on TLS. A station raises a security event for it (SEC-07).
     *
     * @param explanation what is wrong, for operators
     */
    record NotSecure(SecurityProblem problem, String explanation, Throwable cause) implements ConnectFailure {}

    /** There was no connection: no address, no route, no answer in time, an answer that is not HTTP. */
    record Unreachable(Throwable cause) implements ConnectFailure {}
}
