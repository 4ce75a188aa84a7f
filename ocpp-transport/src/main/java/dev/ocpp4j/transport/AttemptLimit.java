package dev.ocpp4j.transport;

import java.time.Duration;

/**
 * How often somebody may be refused for who he says he is before a server stops looking (SEC-05): an attempt that was
 * answered with 401, 403 or 404 counts, one beyond the limit is answered with 429 before any credentials are looked at.
 * A station that got in from its address is not locked out there by others who try its identity from elsewhere.
 *
 * <p>The address is that of the TCP connection. Behind a proxy it is the same for all stations: raise that limit then.
 *
 * @param perIdentity how many attempts there are for one identity in a window of time, at least 1
 * @param perAddress how many attempts there are from one address, of IPv6 from one network of 64 bits; at least 1
 * @param window how long an attempt counts; more than zero
 */
public record AttemptLimit(int perIdentity, int perAddress, Duration window) {
    public AttemptLimit {
        if (perIdentity < 1 || perAddress < 1 || window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("The limits must be at least 1, the window more than zero");
        }
    }

    /** 10 a minute for an identity, 200 a minute for an address. */
    public static AttemptLimit defaults() {
        return new AttemptLimit(10, 200, Duration.ofMinutes(1));
    }

    /** No limit. */
    public static AttemptLimit none() {
        return new AttemptLimit(Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ofMinutes(1));
    }
}
