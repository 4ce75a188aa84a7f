package dev.ocpp4j.examples.certify.core201;

/**
 * What became of a request for a WebSocket.
 *
 * @param status the HTTP status: 101 for an upgrade
 * @param subprotocol the version that the server chose; empty for none
 * @param closed whether the server closed it at once
 */
record Upgrade(int status, String subprotocol, boolean closed) {
    /** The HTTP status of an upgrade. */
    static final int SWITCHING = 101;

    /** Whether there is a connection that can be used. */
    boolean isGranted() {
        return status == SWITCHING && !closed;
    }
}
