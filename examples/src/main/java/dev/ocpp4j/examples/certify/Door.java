package dev.ocpp4j.examples.certify;

import dev.ocpp4j.transport.ServerSecurity;
import org.jspecify.annotations.Nullable;

/**
 * Where a station that is tested comes in.
 *
 * @param port 0 for any
 * @param bind the address to listen on; null for all
 * @param security how its connection is secured
 * @param admission who may come in
 */
public record Door(int port, @Nullable String bind, ServerSecurity security, Admission admission) {
    private static final int TLS = 2;

    /** For those who have to connect. @param actual the port that it is */
    public String invitation(int actual) {
        String scheme = security.profile() < TLS ? "ws" : "wss";
        return "Stations connect to " + scheme + "://" + (bind == null ? "this-machine" : bind) + ":" + actual
                + "/ocpp/"
                + (admission.wanted() == null ? "<identity>" : admission.wanted())
                + (security.profile() == 0 ? "" : ", with security profile " + security.profile());
    }
}
