package dev.ocpp4j.core;

import java.util.Objects;

/**
 * One action of one protocol version: its name on the wire, who may send it, and its two message types.
 *
 * @param name the exact, case-sensitive action name of the CALL
 * @param direction who may send it
 * @param request the record of the request
 * @param response the record of the response
 */
public record Action<Q extends Request<R>, R extends Response>(
        String name, Direction direction, Class<Q> request, Class<R> response) {
    public Action {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(response, "response");
    }

    @Override
    public String toString() {
        return name;
    }
}
