package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.station.FileTransfer.Outcome;
import dev.ocpp4j.core.station.LogFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** One file on its way out, by PUT. */
public final class HttpUpload {
    private final HttpExchanges.Exchange<Void> exchange;
    private final LogFile file;

    public HttpUpload(HttpExchanges exchanges, LogFile file, URI to) {
        this.file = file;
        exchange = exchanges.exchange(
                target(to, file.name()),
                request -> request.header("Content-Type", "application/octet-stream")
                        .header(
                                "Content-Disposition",
                                "form-data; name=\"uploadfile\"; filename=\"" + file.name() + "\"")
                        .PUT(content()),
                BodyHandlers.discarding());
    }

    private BodyPublisher content() {
        BodyPublisher content =
                BodyPublishers.ofInputStream(() -> new Watched(file.content().get()));
        return file.length() == 0 ? BodyPublishers.noBody() : BodyPublishers.fromPublisher(content, file.length());
    }

    /** Tells when it is read. */
    private final class Watched extends FilterInputStream {
        private Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            exchange.moved();
            return super.read(bytes, offset, length);
        }
    }

    /** Begins. Cancelling the future ends it. */
    public CompletableFuture<Outcome> start() {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        var response = exchange.send();
        response.whenComplete((answer, failure) ->
                outcome.complete(failure == null ? HttpOutcomes.of(answer.statusCode()) : Outcome.FAILED));
        outcome.whenComplete((done, failure) -> response.cancel(true));
        return outcome;
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
}
