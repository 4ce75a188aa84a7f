package dev.ocpp4j.examples.files;

import dev.ocpp4j.core.station.FileTransfer;
import dev.ocpp4j.core.station.LogFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;

/**
 * Files by HTTP and HTTPS: fetched by GET, sent by PUT. A name and password in the URI become Basic authentication (2.0.1
 * N01.FR.17). Where the path of a URI ends with a slash, the name of an uploaded file is added to it; otherwise it goes to
 * the URI as it is, which a signed URI of a cloud store needs. Redirections are followed, but not from HTTPS to HTTP.
 */
public final class HttpTransfer implements FileTransfer {
    private static final int MAX_SUCCESS = 299;

    private final Duration timeout;

    /** Kept, since one that nobody holds may be shut down while it works. */
    private final HttpClient client;

    /**
     * Without a limit to their number, at most one transfer per call.
     *
     * @param tls whom HTTPS trusts
     * @param timeout how long a connection may take, and then the answer
     * @param executor where answers are worked on
     */
    public HttpTransfer(SSLContext tls, Duration timeout, Executor executor) {
        this.timeout = timeout;
        client = HttpClient.newBuilder()
                .executor(executor)
                .sslContext(tls)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(timeout)
                .build();
    }

    @Override
    public Set<String> schemes() {
        return Set.of("http", "https");
    }

    @Override
    public CompletableFuture<Outcome> download(URI from, Path to) {
        Arrival arrival;
        try {
            arrival = Arrival.at(to);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<HttpResponse<Path>> exchange = client.sendAsync(
                request(from).GET().build(),
                head -> isFine(head.statusCode())
                        ? HttpResponse.BodySubscribers.ofFile(arrival.part(), StandardOpenOption.WRITE)
                        : HttpResponse.BodySubscribers.replacing(arrival.part()));
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        exchange.whenComplete((response, failure) -> {
            try {
                if (failure == null && isFine(response.statusCode()) && !outcome.isDone()) {
                    arrival.keep();
                }
                arrival.discard();
                outcome.complete(failure == null ? outcome(response.statusCode()) : Outcome.FAILED);
            } catch (UncheckedIOException e) {
                outcome.completeExceptionally(e);
            }
        });
        outcome.whenComplete((done, failure) -> exchange.cancel(true));
        return outcome;
    }

    @Override
    public CompletableFuture<Outcome> upload(LogFile file, URI to) {
        HttpRequest request = request(target(to, file.name()))
                .header("Content-Type", "application/octet-stream")
                .header("Content-Disposition", "form-data; name=\"uploadfile\"; filename=\"" + file.name() + "\"")
                .PUT(HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofInputStream(file.content()), file.length()))
                .build();
        CompletableFuture<HttpResponse<Void>> exchange =
                client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        exchange.whenComplete((response, failure) ->
                outcome.complete(failure == null ? outcome(response.statusCode()) : Outcome.FAILED));
        outcome.whenComplete((done, failure) -> exchange.cancel(true));
        return outcome;
    }

    private static boolean isFine(int status) {
        return status >= 200 && status <= MAX_SUCCESS;
    }

    private static Outcome outcome(int status) {
        return switch (status) {
            case 401, 403, 407 -> Outcome.PERMISSION_DENIED;
            case 400, 415, 422 -> Outcome.BAD_MESSAGE;
            case 405, 501, 505 -> Outcome.NOT_SUPPORTED;
            default -> isFine(status) ? Outcome.DONE : Outcome.FAILED;
        };
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(withoutUser(uri)).timeout(timeout);
        if (uri.getUserInfo() != null) {
            byte[] user = uri.getUserInfo().getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(user));
        }
        return request;
    }

    private static URI target(URI to, String name) {
        boolean directory = to.getRawPath() != null && to.getRawPath().endsWith("/") && to.getRawQuery() == null;
        if (!directory) {
            return to;
        }
        try {
            return URI.create(to + new URI(null, null, name, null).getRawPath());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not the name of a file: " + name, e);
        }
    }

    private static URI withoutUser(URI target) {
        String user = target.getRawUserInfo();
        return user == null ? target : URI.create(target.toString().replaceFirst("//[^/@]*@", "//"));
    }
}
