package dev.ocpp4j.examples.certify;

/** The connection of the station ended in a step that does not allow that. */
final class ConnectionLost extends RuntimeException {
    private final transient Frame closed;

    ConnectionLost(Frame closed) {
        super("The connection ended: " + closed.text(), null, false, false);
        this.closed = closed;
    }

    Frame closed() {
        return closed;
    }
}
