package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.station.BootSequence;
import dev.ocpp4j.core.station.Loop;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Lets the calls of the CSMS through when it has accepted the station, or may still do so. A call that follows the answer
 * to BootNotification waits until that answer is known here. Used on any thread.
 */
final class Admittance {
    private final Loop loop;
    private final BootSequence boot;

    Admittance(Loop loop, BootSequence boot) {
        this.loop = loop;
        this.boot = boot;
    }

    /** The same handlers behind the gate. */
    Handlers guard(Handlers inner) {
        Handlers.Builder guarded = Handlers.builder();
        inner.requests().forEach(type -> guard(guarded, inner, type));
        return guarded.build();
    }

    @SuppressWarnings("unchecked") // a handler stays with its class
    private <R extends Response, Q extends Request<R>> void guard(
            Handlers.Builder guarded, Handlers inner, Class<?> type) {
        Class<Q> request = (Class<Q>) type;
        guarded.onAsync(request, (call, exchange) -> answer(inner, request, call, exchange));
    }

    private <R extends Response, Q extends Request<R>> CompletionStage<R> answer(
            Handlers inner, Class<Q> type, Q call, Exchange exchange) {
        CompletableFuture<Void> decided = new CompletableFuture<>();
        loop.execute(() -> boot.whenDecided(() -> decided.complete(null)));
        return decided.thenCompose(nothing -> {
            if (boot.isRejected()) {
                throw new CallErrorException(ErrorCode.SECURITY_ERROR, "The registration was rejected"); // B03.FR.08
            }
            try {
                return inner.find(type).orElseThrow().handle(call, exchange);
            } catch (Exception e) {
                return CompletableFuture.failedFuture(e);
            }
        });
    }
}
