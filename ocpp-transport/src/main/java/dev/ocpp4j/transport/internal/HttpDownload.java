package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.station.FileTransfer.Outcome;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One file on its way in, by GET: goes on where another try has ended, if that is possible. */
public final class HttpDownload {
    private static final System.Logger LOG = System.getLogger(HttpDownload.class.getName());
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");
    private static final int OK = 200;
    private static final int PARTIAL_CONTENT = 206;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int RANGE_NOT_SATISFIABLE = 416;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private final HttpExchanges exchanges;
    private final FileParts parts;
    private final URI from;
    private final Path place;
    private final long limit;
    private FilePart part;
    private HttpExchanges.Exchange<Optional<Outcome>> exchange;

    /** @param limit the size of the largest file that is taken, in bytes */
    public HttpDownload(HttpExchanges exchanges, FileParts parts, URI from, Path place, long limit) {
        this.exchanges = exchanges;
        this.parts = parts;
        this.from = from;
        this.place = place;
        this.limit = limit;
    }

    /** Begins. Cancelling the future ends it. @param executor where files are opened */
    public CompletableFuture<Outcome> start(Executor executor) {
        executor.execute(() -> {
            try {
                part = parts.open(from, place);
            } catch (IOException | RuntimeException e) {
                outcome.completeExceptionally(e);
                return;
            }
            try {
                Optional<String> version = part.version();
                tryToAsk(version.orElse(null), version.isPresent() ? part.length() : 0);
            } catch (IOException e) {
                settle(null, e);
            }
        });
        return outcome;
    }

    private void tryToAsk(@Nullable String version, long there) {
        try {
            ask(version, there);
        } catch (RuntimeException e) {
            settle(null, e);
        }
    }

    /** @param version of what is there, which is gone on with; null to begin anew */
    private void ask(@Nullable String version, long there) {
        exchange = exchanges.exchange(
                from,
                request -> {
                    request.GET();
                    if (version != null) {
                        goOn(request, version, there);
                    }
                },
                head -> body(head, there));
        CompletableFuture<HttpResponse<Optional<Outcome>>> response = exchange.send();
        response.whenComplete((answer, failure) -> {
            boolean anew = failure == null && answer.body().isEmpty() && version != null;
            if (anew) {
                tryToAsk(null, 0);
            } else {
                settle(failure == null ? answer.body().orElse(Outcome.FAILED) : null, failure);
            }
        });
        outcome.whenComplete((done, failure) -> response.cancel(true));
    }

    private static void goOn(HttpRequest.Builder request, String version, long there) {
        request.header("Range", "bytes=" + there + "-").header("If-Range", version);
    }

    /** Where the body of an answer goes. @param there how much there is already, if the answer goes on with it */
    private BodySubscriber<Optional<Outcome>> body(ResponseInfo head, long there) {
        int status = head.statusCode();
        try {
            if (status == OK) {
                return file(head, 0);
            }
            if (status == PARTIAL_CONTENT) {
                return there > 0 && isRest(head.headers(), there)
                        ? file(head, there)
                        : FileBody.refused(part, Optional.empty());
            }
            if (status == RANGE_NOT_SATISFIABLE) {
                return BodySubscribers.replacing(Optional.empty());
            }
            boolean passes = status >= SERVER_ERRORS || status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS;
            if (!passes && there > 0) {
                part.discard();
            }
            // Another success has no file in it.
            return BodySubscribers.replacing(
                    Optional.of(HttpOutcomes.isFine(status) ? Outcome.FAILED : HttpOutcomes.of(status)));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The file cannot be written", e);
            return FileBody.refused(part, Optional.of(Outcome.FAILED));
        }
    }

    private BodySubscriber<Optional<Outcome>> file(ResponseInfo head, long there) throws IOException {
        long room = limit - there;
        if (head.headers().firstValueAsLong("Content-Length").orElse(0) > room) {
            part.discard();
            return FileBody.refused(part, Optional.of(Outcome.NOT_SUPPORTED));
        }
        if (there > 0) {
            part.goOn();
        } else {
            part.begin(version(head.headers()).orElse(null));
        }
        return FileBody.into(part, room, exchange::moved);
    }

    private static boolean isRest(HttpHeaders headers, long there) {
        Matcher range =
                CONTENT_RANGE.matcher(headers.firstValue("Content-Range").orElse(""));
        return range.matches() && Long.parseLong(range.group(1)) == there;
    }

    /** What If-Range is able to name: a strong ETag, or a date that no later version can have (RFC 9110 section 13.1.5). */
    private static Optional<String> version(HttpHeaders headers) {
        Optional<String> tag = headers.firstValue("ETag");
        if (tag.isPresent()) {
            return tag.filter(strong -> strong.startsWith("\""));
        }
        return headers.firstValue("Last-Modified").filter(modified -> headers.firstValue("Date")
                .filter(date -> isLater(date, modified))
                .isPresent());
    }

    private static boolean isLater(String date, String modified) {
        try {
            Duration age = Duration.between(time(modified), time(date));
            return age.compareTo(Duration.ofSeconds(1)) >= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static ZonedDateTime time(String header) {
        return ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
    }

    private void settle(@Nullable Outcome end, @Nullable Throwable failure) {
        try {
            if (end == Outcome.DONE && !outcome.isDone()) {
                part.keep();
            }
            boolean more = part.close();
            if (failure != null) {
                LOG.log(Level.DEBUG, "The transfer failed", failure);
            }
            Outcome result = end == null ? Outcome.FAILED : end;
            outcome.complete(more && result == Outcome.FAILED ? Outcome.INTERRUPTED : result);
        } catch (IOException | RuntimeException e) {
            outcome.completeExceptionally(e);
        }
    }
}
