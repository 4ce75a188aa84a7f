package dev.ocpp4j.examples.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ocpp4j.examples.console.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The admin port: HTTP and JSON, for scripts and foreign test suites.
 *
 * <pre>
 * GET  /stations                       all stations
 * GET  /stations/{id}                  one of them, with the last message of each action
 * GET  /stations/{id}/frames?last=N    its latest frames
 * POST /stations/{id}/calls/{Action}   sends a call; the body is the request; ?timeout=SECONDS
 * GET  /transactions?station={id}      all transactions, or those of one station
 * </pre>
 *
 * A call that is answered gives 200 with {@code {"result":…}}, or with {@code {"error":…}} for a CALLERROR. Everything
 * else gives {@code {"error":{"code","description","details"}}}: 400 invalid request (with path and rule), 404 unknown
 * station or action, 429 too many calls wait, 502 invalid answer, 504 no answer. No thread waits for a station.
 */
final class AdminApi implements AutoCloseable {
    private static final int MAX_BODY = 1 << 20;
    private static final int THREADS = 4;
    private static final int DEFAULT_FRAMES = 50;
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    private static final int INTERNAL_ERROR = 500;
    private static final System.Logger LOG = System.getLogger(AdminApi.class.getName());

    private final CentralSystem system;
    private final HttpServer server;
    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "admin");
        thread.setDaemon(true);
        return thread;
    });

    /** A request that gets no further. */
    private static final class Refused extends RuntimeException {
        private final int status;
        private final String code;

        Refused(int status, String code, String description) {
            super(description);
            this.status = status;
            this.code = code;
        }
    }

    private AdminApi(CentralSystem system, HttpServer server) {
        this.system = system;
        this.server = server;
    }

    /**
     * Opens the port.
     *
     * @param address where; port 0 for any that is free
     */
    static AdminApi start(CentralSystem system, InetSocketAddress address) throws IOException {
        AdminApi api = new AdminApi(system, HttpServer.create(address, 0));
        api.server.setExecutor(api.executor);
        api.server.createContext("/", api::handle);
        api.server.start();
        return api;
    }

    InetSocketAddress address() {
        return server.getAddress();
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }

    private void handle(HttpExchange http) {
        try {
            requireNoBrowser(http);
            route(http);
        } catch (Refused refused) {
            fail(
                    http,
                    refused.status,
                    Map.of("code", refused.code, "description", refused.getMessage(), "details", Map.of()));
        } catch (RuntimeException | IOException failure) {
            LOG.log(System.Logger.Level.ERROR, "Request to the admin port failed", failure);
            fail(
                    http,
                    INTERNAL_ERROR,
                    Map.of(
                            "code",
                            "InternalError",
                            "description",
                            "The request failed; see the log",
                            "details",
                            Map.of()));
        }
    }

    /** A page in a browser must not command stations: it names its origin, and another host when it was tricked. */
    private void requireNoBrowser(HttpExchange http) {
        if (http.getRequestHeaders().containsKey("Origin")) {
            throw new Refused(FORBIDDEN, "Forbidden", "Not for pages in a browser");
        }
        String host =
                Optional.ofNullable(http.getRequestHeaders().getFirst("Host")).orElse("localhost");
        if (address().getAddress().isLoopbackAddress() && !isLoopback(host)) {
            throw new Refused(FORBIDDEN, "Forbidden", "Not for " + host);
        }
    }

    private static boolean isLoopback(String hostAndPort) {
        String host = hostAndPort.replaceFirst(":\\d*$", "");
        return host.equalsIgnoreCase("localhost") || host.equals("[::1]") || host.startsWith("127.");
    }

    private void route(HttpExchange http) throws IOException {
        List<String> path = Arrays.stream(http.getRequestURI().getRawPath().split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(AdminApi::decode)
                .toList();
        String first = path.isEmpty() ? "" : path.get(0);
        if (first.equals("stations") && path.size() == 1) {
            get(http, system.stations().views());
        } else if (first.equals("stations") && path.size() == 2) {
            get(http, system.station(known(path.get(1))));
        } else if (first.equals("stations") && path.size() == 3 && path.get(2).equals("frames")) {
            get(http, known(path.get(1)).frames(number(http, "last").orElse(DEFAULT_FRAMES)));
        } else if (first.equals("stations") && path.size() == 4 && path.get(2).equals("calls")) {
            requireMethod(http, "POST");
            call(http, path.get(1), path.get(3));
        } else if (first.equals("transactions") && path.size() == 1) {
            get(http, system.transactions().views(parameter(http, "station")));
        } else {
            throw new Refused(
                    NOT_FOUND,
                    "NotFound",
                    "There is /stations, /stations/{id}, /stations/{id}/frames, /stations/{id}/calls/{Action}"
                            + " and /transactions");
        }
    }

    private Station known(String id) {
        return system.stations()
                .find(id)
                .orElseThrow(() -> new Refused(NOT_FOUND, "UnknownStation", id + " is not known"));
    }

    private void get(HttpExchange http, Object view) {
        requireMethod(http, "GET");
        reply(http, OK, view);
    }

    private static void requireMethod(HttpExchange http, String method) {
        if (!http.getRequestMethod().equals(method)) {
            http.getResponseHeaders().set("Allow", method);
            throw new Refused(METHOD_NOT_ALLOWED, "MethodNotAllowed", "Only " + method);
        }
    }

    private void call(HttpExchange http, String stationId, String action) throws IOException {
        String body = body(http);
        Optional<Duration> timeout = number(http, "timeout").map(Duration::ofSeconds);
        system.calls()
                .call(stationId, action, body.isBlank() ? "{}" : body, timeout)
                .whenCompleteAsync((response, failure) -> answer(http, response, failure), executor);
    }

    private void answer(HttpExchange http, Record response, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause == null) {
            reply(http, OK, Map.of("result", Json.tree(response)));
        } else if (cause instanceof CallFailure known) {
            fail(http, status(known.kind()), known.toMap());
        } else {
            LOG.log(System.Logger.Level.ERROR, "Call failed", cause);
            fail(
                    http,
                    INTERNAL_ERROR,
                    Map.of(
                            "code",
                            "InternalError",
                            "description",
                            "The call failed; see the log",
                            "details",
                            Map.of()));
        }
    }

    private static int status(CallFailure.Kind kind) {
        return switch (kind) {
            case CALL_ERROR -> OK;
            case INVALID_REQUEST -> BAD_REQUEST;
            case UNKNOWN_STATION, UNKNOWN_ACTION -> NOT_FOUND;
            case BUSY -> 429;
            case INVALID_ANSWER -> 502;
            case NO_ANSWER -> 504;
        };
    }

    private static String body(HttpExchange http) throws IOException {
        try (InputStream in = http.getRequestBody()) {
            byte[] bytes = in.readNBytes(MAX_BODY + 1);
            if (bytes.length > MAX_BODY) {
                throw new Refused(TOO_LARGE, "TooLarge", "At most " + MAX_BODY + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static Optional<Integer> number(HttpExchange http, String name) {
        return parameter(http, name).map(value -> {
            if (!value.matches("[1-9]\\d{0,8}")) {
                throw new Refused(BAD_REQUEST, "BadRequest", name + " is a number from 1, not " + value);
            }
            return Integer.valueOf(value);
        });
    }

    private static Optional<String> parameter(HttpExchange http, String name) {
        String query = http.getRequestURI().getRawQuery();
        return Arrays.stream((query == null ? "" : query).split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decode(pair.substring(name.length() + 1)))
                .findFirst();
    }

    /** Decodes a part of a URL that is known to be well-formed; a plus sign is a plus sign. */
    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static void fail(HttpExchange http, int status, Map<String, ?> error) {
        reply(http, status, Map.of("error", error));
    }

    private static void reply(HttpExchange http, int status, Object body) {
        byte[] bytes = (Json.MAPPER.writeValueAsString(body) + "\n").getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", "application/json");
        try (http) {
            http.sendResponseHeaders(status, bytes.length);
            http.getResponseBody().write(bytes);
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "The client of the admin port is gone", gone);
        }
    }
}
