package dev.ocpp4j.examples.server;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Guard;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.examples.console.Json;
import java.util.function.BiFunction;

/** Collects handlers that keep each request with the station that sent it, and then answer it. */
final class Answers {
    private final Memory memory;
    private final Handlers.Builder handlers = Handlers.builder();

    Answers(Memory memory) {
        this.memory = memory;
    }

    <R extends Response, Q extends Request<R>> Answers on(Class<Q> type, BiFunction<Q, Station, R> answer) {
        return through(
                type,
                (request, exchange) -> answer.apply(
                        request, memory.stations().of(exchange.session().stationId())));
    }

    /** The same, for an answer that needs the exchange. */
    <R extends Response, Q extends Request<R>> Answers through(Class<Q> type, BiFunction<Q, Exchange, R> answer) {
        handlers.on(type, (request, exchange) -> {
            keep(request, exchange);
            return answer.apply(request, exchange);
        });
        return this;
    }

    /** The same for the actions of a version that others answer. */
    Answers by(Handlers others, Protocol protocol) {
        protocol.actions().forEach(action -> by(others, action));
        return this;
    }

    private <Q extends Request<R>, R extends Response> void by(Handlers others, Action<Q, R> action) {
        others.find(action.request())
                .ifPresent(answer -> handlers.onAsync(action.request(), (request, exchange) -> {
                    keep(request, exchange);
                    return answer.handle(request, exchange);
                }));
    }

    private void keep(Request<?> request, Exchange exchange) {
        String action = request.getClass().getSimpleName().replaceFirst("Request$", "");
        Station station = memory.stations().of(exchange.session().stationId());
        station.told(action, Json.tree((Record) request), exchange.receivedAt());
    }

    Answers guard(Guard guard) {
        handlers.guard(guard);
        return this;
    }

    Handlers build() {
        return handlers.build();
    }
}
