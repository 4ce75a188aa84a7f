package dev.ocpp4j.transport.internal;

import dev.ocpp4j.transport.Refusal;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** A request to connect that is answered with an HTTP status instead of an upgrade. */
class Refused extends RuntimeException {
    static final int BAD_REQUEST = 400;
    static final int UNAUTHORIZED = 401;
    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;
    static final int FORBIDDEN = 403;
    static final int URI_TOO_LONG = 414;
    static final int TOO_MANY_REQUESTS = 429;
    static final int UPGRADE_REQUIRED = 426;
    static final int HEADERS_TOO_LARGE = 431;
    static final int UNAVAILABLE = 503;

    private final int status;
    private final String fields;
    private String reason;
    private @Nullable String stationId;

    Refused(int status, String why) {
        this(status, why, "");
    }

    /**
     * @param why for whoever looks at the answer; holds nothing of the request
     * @param fields further header fields, each with its line end
     */
    Refused(int status, String why, String fields) {
        super(why, null, false, false);
        this.status = status;
        this.fields = fields;
        this.reason = why;
    }

    /** A header field that says when to try again. */
    static String retryAfter(long seconds) {
        return "Retry-After: " + seconds + "\r\n";
    }

    /** The same, with a reason for operators, which is not part of the answer. */
    Refused because(String why) {
        reason = why;
        return this;
    }

    /** The same, of a station with this identity. */
    Refused of(String id) {
        stationId = id;
        return this;
    }

    /** What operators are told of it. */
    Refusal refusal(@Nullable InetSocketAddress peer) {
        return new Refusal(peer, stationId, status, reason);
    }

    int status() {
        return status;
    }

    /** The whole answer. */
    String response() {
        String body = getMessage() + "\n";
        return "HTTP/1.1 " + status + " " + phrase() + "\r\nConnection: close\r\nContent-Type: text/plain\r\n"
                + "Content-Length: " + body.length() + "\r\n" + fields + "\r\n" + body;
    }

    private String phrase() {
        return switch (status) {
            case BAD_REQUEST -> "Bad Request";
            case UNAUTHORIZED -> "Unauthorized";
            case FORBIDDEN -> "Forbidden";
            case NOT_FOUND -> "Not Found";
            case CONFLICT -> "Conflict";
            case UPGRADE_REQUIRED -> "Upgrade Required";
            case TOO_MANY_REQUESTS -> "Too Many Requests";
            case UNAVAILABLE -> "Service Unavailable";
            default -> "Refused";
        };
    }
}
