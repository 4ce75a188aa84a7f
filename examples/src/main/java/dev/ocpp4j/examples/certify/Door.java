package dev.ocpp4j.examples.certify;

import org.jspecify.annotations.Nullable;

/**
 * Where a station that is tested comes in.
 *
 * @param port 0 for any
 * @param bind the address to listen on; null for all
 * @param admission who may come in
 */
public record Door(int port, @Nullable String bind, Admission admission) {
    /** For those who have to connect. @param actual the port that it is */
    public String invitation(int actual) {
        return "Stations connect to ws://" + (bind == null ? "this-machine" : bind) + ":" + actual + "/ocpp/"
                + (admission.wanted() == null ? "<identity>" : admission.wanted());
    }
}
