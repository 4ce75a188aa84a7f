package dev.ocpp4j.core.station;

import dev.ocpp4j.core.station.FileTransfer.Outcome;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One transfer with its retries, on the loop. */
final class Transfers {
    private final Loop loop;
    private final Timers timers;
    private final FileTransfer transfer;

    Transfers(Loop loop, Timers timers, FileTransfer transfer) {
        this.loop = loop;
        this.timers = timers;
        this.transfer = transfer;
    }

    /** Hears what becomes of a transfer. Called on the loop. */
    interface Listener {
        /** It was interrupted, and goes on later. */
        default void paused() {}

        /** It goes on. */
        default void resumed() {}

        /** It has ended. */
        void over(Outcome outcome);
    }

    /** How far it is. */
    final class Run {
        private final Function<URI, CompletableFuture<Outcome>> attempt;
        private final Listener listener;
        private final Retries retries;
        private int left;
        private boolean cancelled;
        private @Nullable CompletableFuture<Outcome> running;

        private Run(Function<URI, CompletableFuture<Outcome>> attempt, Retries retries, Listener listener) {
            this.attempt = attempt;
            this.listener = listener;
            this.retries = retries;
            left = retries.count();
        }

        private void attempt(URI location) {
            CompletableFuture<Outcome> tried = begin(location);
            running = tried;
            tried.whenCompleteAsync(
                    (outcome, failure) -> {
                        if (!cancelled) {
                            attempted(location, failure == null ? outcome : Outcome.FAILED);
                        }
                    },
                    loop);
        }

        private CompletableFuture<Outcome> begin(URI location) {
            try {
                return attempt.apply(location);
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(e); // else it would never end
            }
        }

        private void attempted(URI location, Outcome outcome) {
            boolean worthwhile = outcome == Outcome.FAILED || outcome == Outcome.INTERRUPTED;
            if (!worthwhile || left == 0) {
                listener.over(outcome);
                return;
            }
            left--;
            boolean paused = outcome == Outcome.INTERRUPTED;
            if (paused) {
                listener.paused();
            }
            timers.after(retries.interval(), () -> {
                if (!cancelled) {
                    if (paused) {
                        listener.resumed();
                    }
                    attempt(location);
                }
            });
        }

        /** Ends it, and nobody is told. */
        void cancel() {
            cancelled = true;
            if (running != null) {
                running.cancel(true);
            }
        }
    }

    /** What cannot be used at all, and why; null for what can be tried. */
    @Nullable
    Outcome refusal(String location) {
        URI uri = parse(location);
        if (uri == null || uri.getScheme() == null) {
            return Outcome.BAD_MESSAGE;
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        // No other scheme is ever opened: a location comes from outside.
        return uri.getHost() == null || !transfer.schemes().contains(scheme) ? Outcome.NOT_SUPPORTED : null;
    }

    private static @Nullable URI parse(String location) {
        try {
            return new URI(location);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Begins one. @param location one that is not refused */
    Run start(String location, Retries retries, Function<URI, CompletableFuture<Outcome>> attempt, Listener listener) {
        Run run = new Run(attempt, retries, listener);
        run.attempt(URI.create(location));
        return run;
    }
}
