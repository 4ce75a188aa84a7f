package dev.ocpp4j.transport;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may connect. It is asked before the upgrade, so that a refused station gets an HTTP status and nothing
 * that it sends is ever processed (CON-05). It runs on the executor of the server's configuration and may block.
 */
@FunctionalInterface
public interface Authenticator {
    /**
     * Looks at a request to connect. What it throws, and no answer in time, refuses with 503.
     *
     * @return {@link #accept()} or a refusal, not null
     */
    Decision authenticate(Handshake handshake) throws Exception;

    /** The station may connect. */
    static Decision accept() {
        return Decision.ACCEPTED;
    }

    /**
     * The station may not connect. 401 (which gets its challenge by itself) for wrong credentials, 404 for an unknown
     * identity (CON-04), 403, 429, 503 are the usual ones.
     *
     * @param status the HTTP status, 400 to 599
     */
    static Decision refuse(int status) {
        if (status < Decision.FIRST_ERROR || status > Decision.LAST_ERROR) {
            throw new IllegalArgumentException("Not an HTTP status to refuse with: " + status);
        }
        return new Decision(status, null, "The authenticator refuses it");
    }

    /** What was decided. */
    final class Decision {
        private static final int SWITCHING = 101;
        private static final int FIRST_ERROR = 400;
        private static final int LAST_ERROR = 599;
        private static final Decision ACCEPTED = new Decision(SWITCHING, null, "");

        private final int status;
        private final Optional<Duration> retryAfter;
        private final String reason;

        private Decision(int status, @Nullable Duration retryAfter, String reason) {
            this.status = status;
            this.reason = reason;
            this.retryAfter = Optional.ofNullable(retryAfter);
        }

        /** The same refusal, with the time after which to try again. */
        public Decision retryAfter(Duration time) {
            return new Decision(status, time, reason);
        }

        /** The same refusal, with a reason for operators; the station is not told. */
        public Decision because(String why) {
            return new Decision(status, retryAfter.orElse(null), why);
        }

        /** Why, for operators. */
        public String reason() {
            return reason;
        }

        /** Whether the station may connect. */
        public boolean isAccepted() {
            return status == SWITCHING;
        }

        /** The HTTP status: 101 when accepted. */
        public int status() {
            return status;
        }

        /** When the station may try again; empty when nothing is said about it. */
        public Optional<Duration> retryAfter() {
            return retryAfter;
        }

        @Override
        public String toString() {
            return isAccepted() ? "accepted" : "refused with " + status;
        }
    }
}
