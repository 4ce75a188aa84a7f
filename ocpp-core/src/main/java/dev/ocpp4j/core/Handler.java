package dev.ocpp4j.core;

/**
 * Answers the requests of one action. It runs on the executor of the session, never on a transport thread, and may
 * block; the next CALL of this session waits until it returns or times out.
 */
@FunctionalInterface
public interface Handler<Q extends Request<R>, R extends Response> {
    /**
     * @return the answer, not null
     * @throws CallErrorException to answer with this error; anything else that is thrown becomes an InternalError
     */
    R handle(Q request, Exchange exchange) throws Exception;
}
