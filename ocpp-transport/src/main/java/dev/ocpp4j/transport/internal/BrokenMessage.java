package dev.ocpp4j.transport.internal;

/** What came over a WebSocket breaks its rules; the connection is closed with the code. */
final class BrokenMessage extends RuntimeException {
    private final int code;

    BrokenMessage(int code, String why) {
        super(why, null, false, false);
        this.code = code;
    }

    int code() {
        return code;
    }
}
