package dev.ocpp4j.transport;

import java.util.concurrent.CompletionStage;

/** Decides who may connect, some time later: an {@link Authenticator} that asks elsewhere and holds no thread meanwhile. */
@FunctionalInterface
public interface AsyncAuthenticator {
    /**
     * Looks at a request to connect. When it throws, when the stage fails, and when there is no answer in time, the
     * station is refused with 503.
     *
     * @return the decision to come, not null
     */
    CompletionStage<Authenticator.Decision> authenticate(Handshake handshake) throws Exception;
}
