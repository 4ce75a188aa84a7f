package dev.ocpp4j.core.security;

import java.net.URI;

/**
 * A way of a station to its central system.
 *
 * @param endpoint where that is: {@code ws://…} or {@code wss://…}, without the identity
 * @param with with what to get in there
 */
public record Way(URI endpoint, Access with) {}
