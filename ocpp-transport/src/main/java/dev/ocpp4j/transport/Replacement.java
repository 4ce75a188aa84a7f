package dev.ocpp4j.transport;

import dev.ocpp4j.core.OcppSession;

/**
 * Decides what happens when a station connects that is connected already. Both connections are authenticated. Runs on
 * the executor of the server's configuration, before the upgrade.
 */
@FunctionalInterface
public interface Replacement {
    /** The new connection replaces the old one: a station that lost its connection knows it before the server does. */
    Replacement REPLACE = (handshake, current) -> true;

    /** The new connection is refused with 409 as long as the old one lives; a dead one is found by its pings. */
    Replacement REFUSE = (handshake, current) -> false;

    /**
     * Whether the new connection takes the place of the old one.
     *
     * @return true to close the old one, false to refuse the new one with 409
     */
    boolean mayReplace(Handshake handshake, OcppSession current) throws Exception;
}
