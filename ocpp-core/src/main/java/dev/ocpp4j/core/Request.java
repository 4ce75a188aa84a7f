package dev.ocpp4j.core;

/**
 * The payload of a CALL. Implemented by records; the type argument ties a request to its answer, so that
 * {@link OcppSession#send(Request)} needs no cast and no action name.
 *
 * @param <R> the response that answers this request
 */
public interface Request<R extends Response> {}
