package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.examples.certify.HarnessException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Has a server that is tested send a CALL to the station. */
@FunctionalInterface
interface Operator {
    /**
     * Has it done. Returns at once.
     *
     * @param action the action of the CALL
     * @param payload its request, as JSON
     * @return fails with a {@link HarnessException} when it cannot be done; that it succeeds says nothing
     */
    CompletableFuture<Void> order(String action, String payload);

    /** By HTTP: POSTs the request to a URL, in which {@code {station}} and {@code {action}} stand for what is meant. */
    static Operator http(String template, String stationId) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        return (action, payload) -> {
            URI target = URI.create(template.replace("{station}", stationId).replace("{action}", action));
            HttpRequest request = HttpRequest.newBuilder(target)
                    .timeout(Duration.ofSeconds(60))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(payload))
                    .build();
            return client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                    .thenAccept(response -> {
                        if (response.statusCode() >= 300) {
                            throw new HarnessException(target + " was answered " + response.statusCode());
                        }
                    });
        };
    }

    /** Asks a person, and watches for the CALL. */
    static Operator person(String stationId, Consumer<String> ask) {
        return (action, payload) -> {
            ask.accept("Have the server send " + action + " " + payload + " to " + stationId);
            return new CompletableFuture<>();
        };
    }
}
