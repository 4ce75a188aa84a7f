package dev.ocpp4j.transport;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was not let in: for the security log of the server (A00.FR.323, A00.FR.408). Holds no secrets.
 *
 * @param peer where the connection came from, null when the container does not tell
 * @param stationId the identity that was given, null when it did not come that far; whoever refused it, it is proved by
 *     nothing
 * @param status the HTTP status of the answer; 0 when the connection was closed without one
 * @param reason why, for operators
 */
public record Refusal(
        @Nullable InetSocketAddress peer, @Nullable String stationId, int status, String reason) {}
