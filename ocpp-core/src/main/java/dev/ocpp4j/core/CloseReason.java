package dev.ocpp4j.core;

/**
 * Why a connection ended.
 *
 * @param code the WebSocket close code (RFC 6455 section 7.4); 1006 when the connection just broke
 * @param text the reason given, possibly empty
 */
public record CloseReason(int code, String text) {
    /** Normal end. */
    public static final CloseReason NORMAL = new CloseReason(1000, "");

    @Override
    public String toString() {
        return text.isEmpty() ? Integer.toString(code) : code + " " + text;
    }
}
