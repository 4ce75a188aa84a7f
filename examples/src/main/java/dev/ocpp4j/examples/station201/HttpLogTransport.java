package dev.ocpp4j.examples.station201;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Uploads by PUT (N01.FR.14, N01.FR.18). A name and password in the URI become Basic authentication (N01.FR.17). */
public final class HttpLogTransport implements LogTransport {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** Kept, since one that nobody holds may be shut down while it works. */
    private final HttpClient client;

    /** @param executor where answers are worked on */
    public HttpLogTransport(Executor executor) {
        client = HttpClient.newBuilder()
                .executor(executor)
                .connectTimeout(TIMEOUT)
                .build();
    }

    @Override
    public CompletableFuture<Integer> put(URI target, String filename, byte[] content) {
        HttpRequest.Builder request = HttpRequest.newBuilder(withoutUser(target))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Disposition", "form-data; name=\"uploadfile\"; filename=\"" + filename + "\"")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(content));
        if (target.getUserInfo() != null) {
            byte[] user = target.getUserInfo().getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(user));
        }
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode);
    }

    private static URI withoutUser(URI target) {
        String user = target.getRawUserInfo();
        return user == null ? target : URI.create(target.toString().replaceFirst("//[^/@]*@", "//"));
    }
}
