package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.Request;

/** A CALL of the station that was seen. */
record Sighting<Q extends Record & Request<?>>(Frame frame, Q request) {
    int number() {
        return frame.number();
    }
}
