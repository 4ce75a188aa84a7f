package dev.ocpp4j.examples.files;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.ocpp4j.examples.files.Access.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Serves the files of a shelf by GET and takes files by PUT and POST, over HTTP or HTTPS. */
final class HttpFiles implements AutoCloseable {
    private static final int MAX_UPLOAD = 64 * 1024 * 1024;
    private static final int DISCARDED = 4096;

    private final Shelf shelf;
    private final TransferProtocol protocol;
    private final Passage passage = new Passage();
    private final HttpServer server;

    /** @param tls null for plain HTTP */
    HttpFiles(InetSocketAddress address, Shelf shelf, @Nullable SSLContext tls, Executor executor) throws IOException {
        this.shelf = shelf;
        protocol = tls == null ? TransferProtocol.HTTP : TransferProtocol.HTTPS;
        if (tls == null) {
            server = HttpServer.create(address, 0);
        } else {
            HttpsServer secure = HttpsServer.create(address, 0);
            secure.setHttpsConfigurator(new HttpsConfigurator(tls));
            server = secure;
        }
        server.setExecutor(executor);
        server.createContext("/", this::handle);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            switch (exchange.getRequestMethod()) {
                case "GET", "HEAD" -> download(exchange, path);
                case "PUT", "POST" -> upload(exchange, path);
                default -> answer(exchange, 405);
            }
        }
    }

    private void download(HttpExchange exchange, String path) throws IOException {
        Fault fault = shelf.take(path);
        Optional<byte[]> file = shelf.file(path);
        if (isOver(exchange, Kind.DOWNLOAD, path, fault, file.isEmpty())) {
            return;
        }
        byte[] content = file.orElseThrow();
        exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        if (content.length == 0) {
            shelf.note(protocol, Kind.DOWNLOAD, path, fault, true, 0);
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        exchange.sendResponseHeaders(200, content.length);
        shelf.begin(path);
        Delivery delivery = new Delivery(shelf, protocol, path, fault);
        try (InputStream stream =
                passage.stream(content, fault, shelf.slowness(), () -> delivery.whole(content.length))) {
            delivery.copy(stream, exchange.getResponseBody());
        } finally {
            delivery.over();
        }
    }

    /** Whether an access ends before any byte of the file was moved. */
    private boolean isOver(HttpExchange exchange, Kind kind, String path, Fault fault, boolean missing)
            throws IOException {
        if (fault == Fault.SILENT) {
            shelf.note(protocol, kind, path, fault, false, 0);
            passage.hang();
            return true;
        }
        boolean notFound = fault == Fault.NOT_FOUND || missing;
        if (notFound || fault == Fault.REFUSED) {
            shelf.note(protocol, kind, path, fault, false, 0);
            answer(exchange, notFound ? 404 : 403);
            return true;
        }
        return false;
    }

    private void upload(HttpExchange exchange, String path) throws IOException {
        Fault fault = shelf.take(path);
        if (isOver(exchange, Kind.UPLOAD, path, fault, false)) {
            return;
        }
        InputStream body = exchange.getRequestBody();
        if (fault == Fault.CUT_OFF) {
            int half = body.readNBytes(DISCARDED).length;
            shelf.note(protocol, Kind.UPLOAD, path, fault, false, half);
            return; // closed without an answer
        }
        if (fault == Fault.SLOW) {
            passage.pause(shelf.slowness());
        }
        byte[] content = body.readNBytes(MAX_UPLOAD + 1);
        if (content.length > MAX_UPLOAD) {
            shelf.note(protocol, Kind.UPLOAD, path, fault, false, content.length);
            answer(exchange, 413);
            return;
        }
        SentFile sent = SentFile.of(
                exchange.getRequestHeaders().getFirst("Content-Type"),
                exchange.getRequestHeaders().getFirst("Content-Disposition"),
                path,
                content);
        shelf.take(protocol, path, sent.name(), fault, sent.content()); // first: whoever hears 201 may look
        answer(exchange, 201);
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.getRequestBody().skipNBytes(Math.min(exchange.getRequestBody().available(), DISCARDED));
        exchange.sendResponseHeaders(status, -1);
    }

    @Override
    public void close() {
        passage.close();
        server.stop(0);
    }
}
