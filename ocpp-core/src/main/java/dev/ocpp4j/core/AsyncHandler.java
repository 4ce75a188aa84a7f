package dev.ocpp4j.core;

import java.util.concurrent.CompletionStage;

/**
 * Answers the requests of one action some time later. It runs on the executor of the session; the next CALL of this
 * session is handled as soon as it has returned its stage.
 */
@FunctionalInterface
public interface AsyncHandler<Q extends Request<R>, R extends Response> {
    /**
     * @return the answer to come, not null; when it fails with a {@link CallErrorException} that is the answer, with
     *     anything else the answer is an InternalError
     */
    CompletionStage<R> handle(Q request, Exchange exchange) throws Exception;
}
