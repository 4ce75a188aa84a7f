package dev.ocpp4j.v16;

import dev.ocpp4j.core.Exchange;
import java.util.Optional;

/**
 * Answers a message of a vendor. It runs as a {@link dev.ocpp4j.core.Handler} does.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
@FunctionalInterface
public interface VendorHandler<Q, A> {
    /**
     * @return the answer, sent with the status Accepted; empty to answer Rejected
     * @throws dev.ocpp4j.core.CallErrorException to answer with this error; anything else that is thrown becomes an
     *     InternalError
     */
    Optional<A> handle(Q message, Exchange exchange) throws Exception;
}
