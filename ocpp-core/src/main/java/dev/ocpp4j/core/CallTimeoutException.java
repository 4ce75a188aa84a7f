package dev.ocpp4j.core;

import java.time.Duration;

/** No answer came in time. The next call goes out; an answer that comes late is counted and ignored (J 4.1.1). */
public final class CallTimeoutException extends OcppException {
    /** @param timeout how long the answer was waited for, from the moment when the call went out */
    public CallTimeoutException(String action, Duration timeout) {
        super("No answer to " + action + " within " + timeout.toMillis() + " ms", null);
    }
}
