package dev.ocpp4j.core.station;

import dev.ocpp4j.core.AsyncHandler;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

/** Has calls answered on the loop of a station. */
public final class OnLoop {
    private final Loop loop;
    private final BooleanSupplier silent;

    /** @param silent asked on the loop, whether calls are not answered at all */
    public OnLoop(Loop loop, BooleanSupplier silent) {
        this.loop = loop;
        this.silent = silent;
    }

    /** Runs a handler on the loop. */
    public <Q extends Request<R>, R extends Response> AsyncHandler<Q, R> answer(BiFunction<Q, Exchange, R> handler) {
        return (request, exchange) -> {
            CompletableFuture<R> answer = new CompletableFuture<>();
            loop.execute(() -> {
                if (silent.getAsBoolean()) {
                    return;
                }
                try {
                    answer.complete(handler.apply(request, exchange));
                } catch (RuntimeException e) {
                    answer.completeExceptionally(e);
                }
            });
            return answer;
        };
    }

    /** Runs a task on the loop once the answer is out. */
    public void afterReply(Exchange exchange, Runnable effect) {
        exchange.afterReply(() -> loop.execute(effect));
    }
}
