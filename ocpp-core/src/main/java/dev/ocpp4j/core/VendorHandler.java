package dev.ocpp4j.core;

import java.util.Optional;

/**
 * Answers a message of a vendor. It runs as a {@link Handler} does.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
@FunctionalInterface
public interface VendorHandler<Q, A> {
    /**
     * @param exchange as for a {@link Handler}; its findings have those in the data too, with paths that begin with
     *     {@code data}
     * @return the answer, sent with the status Accepted; empty to answer Rejected
     * @throws CallErrorException to answer with this error; anything else that is thrown becomes an InternalError
     */
    Optional<A> handle(Q message, Exchange exchange) throws Exception;
}
