package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.SessionConfig;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * HTTP requests with what every one of them needs: Basic authentication from the URI, redirections within the scheme, an
 * end when nothing moves. Safe for use by many threads.
 */
public final class HttpExchanges {
    private static final int MAX_REDIRECTIONS = 5;
    private static final int SEE_OTHER = 303;
    private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, SEE_OTHER, 307, 308);

    private final SessionConfig config;
    private final @Nullable Supplier<SSLContext> tls;
    private final Duration connectTimeout;
    private final Duration silence;
    private @Nullable SSLContext context;

    /** Kept, since one that nobody holds may be shut down while it works. */
    private @Nullable HttpClient client;

    /** @param tls null for what the JDK trusts */
    public HttpExchanges(
            SessionConfig config, @Nullable Supplier<SSLContext> tls, Duration connectTimeout, Duration silence) {
        this.config = config;
        this.tls = tls;
        this.connectTimeout = connectTimeout;
        this.silence = silence;
    }

    private synchronized HttpClient client() {
        SSLContext now = tls == null ? null : tls.get();
        if (client == null || now != context) {
            HttpClient.Builder builder = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .executor(config.executor())
                    .connectTimeout(connectTimeout);
            if (now != null) {
                builder.sslContext(now);
            }
            client = builder.build();
            context = now;
        }
        return client;
    }

    /** One request with its redirections. Cancelling the future ends it. */
    <T> Exchange<T> exchange(URI to, Consumer<HttpRequest.Builder> details, HttpResponse.BodyHandler<T> body) {
        return new Exchange<>(to, details, body);
    }

    /** One request, as often as it is redirected. */
    final class Exchange<T> {
        private final CompletableFuture<HttpResponse<T>> response = new CompletableFuture<>();
        private final Consumer<HttpRequest.Builder> details;
        private final HttpResponse.BodyHandler<T> body;
        private final Watchdog watchdog;
        private final HttpClient mine;
        private URI to;
        private @Nullable String user;
        private int redirections;

        private Exchange(URI to, Consumer<HttpRequest.Builder> details, HttpResponse.BodyHandler<T> body) {
            this.to = to;
            this.details = details;
            this.body = body;
            user = to.getUserInfo();
            mine = client();
            watchdog = new Watchdog(config.scheduler(), silence, () -> response.cancel(true));
            response.whenComplete((answer, failure) -> watchdog.stop());
        }

        /** Something has moved. */
        void moved() {
            watchdog.moved();
        }

        /** Sends it. @return the last answer */
        CompletableFuture<HttpResponse<T>> send() {
            HttpRequest.Builder builder = HttpRequest.newBuilder(withoutUser(to));
            details.accept(builder);
            if (user != null) {
                String basic = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
                builder.header("Authorization", "Basic " + basic);
            }
            HttpRequest request = builder.build();
            CompletableFuture<HttpResponse<T>> attempt = mine.sendAsync(request, body);
            attempt.whenComplete((answer, failure) -> {
                moved();
                Optional<URI> next = failure == null ? redirection(request, answer) : Optional.empty();
                if (next.isPresent() && !response.isDone()) {
                    tryToRedirect(next.get());
                } else if (failure == null) {
                    response.complete(answer);
                } else {
                    response.completeExceptionally(failure);
                }
            });
            response.whenComplete((answer, failure) -> attempt.cancel(true));
            return response;
        }

        private Optional<URI> redirection(HttpRequest request, HttpResponse<T> answer) {
            // After a PUT it names where to look at something else.
            boolean away = answer.statusCode() == SEE_OTHER && !request.method().equals("GET");
            if (!REDIRECTIONS.contains(answer.statusCode()) || away || redirections == MAX_REDIRECTIONS) {
                return Optional.empty();
            }
            return answer.headers()
                    .firstValue("Location")
                    .flatMap(this::resolve)
                    .filter(next -> next.getHost() != null && next.getScheme().equalsIgnoreCase(to.getScheme()));
        }

        private Optional<URI> resolve(String location) {
            try {
                return Optional.of(to.resolve(location));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        /** A location comes from outside, and may be one that cannot be used at all. */
        private void tryToRedirect(URI next) {
            try {
                redirect(next);
            } catch (RuntimeException e) {
                response.completeExceptionally(e);
            }
        }

        private void redirect(URI next) {
            redirections++;
            boolean sameHost = next.getHost().equalsIgnoreCase(to.getHost()) && next.getPort() == to.getPort();
            user = next.getUserInfo() != null ? next.getUserInfo() : sameHost ? user : null;
            to = next;
            send();
        }
    }

    private static URI withoutUser(URI target) {
        return target.getRawUserInfo() == null
                ? target
                : URI.create(target.toString().replaceFirst("//[^/@]*@", "//"));
    }
}
