package dev.ocpp4j.transport;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Decides at each attempt of a station which way it takes, and hears what became of it: so that passwords, certificates,
 * security profiles and central systems can be changed, and changed back when they do not work. Called one at a time, on
 * threads of the station: returns at once.
 */
public interface Routes {
    /** The way to take now, not null. */
    Route next();

    /**
     * The way led to the central system.
     *
     * @param server the certificate chain that it proved to own, its own first; empty without TLS
     */
    default void connected(Route route, List<X509Certificate> server) {}

    /** The way did not lead there. */
    default void failed(Route route, ConnectFailure failure) {}
}
