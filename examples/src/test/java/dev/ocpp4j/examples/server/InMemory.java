package dev.ocpp4j.examples.server;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.v201.Ocpp201;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A central system whose stations are connected in memory. */
final class InMemory implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Map<String, OcppSession> sessions = new ConcurrentHashMap<>();
    private final List<Loopback> open = new ArrayList<>();
    private final SessionConfig config = SessionConfig.defaults();
    final CentralSystem system;

    InMemory() {
        this(Tags.everybody());
    }

    InMemory(Tags tags) {
        this(tags, (id, request, response) -> {});
    }

    InMemory(Tags tags, Calls.Listener listener) {
        system = new CentralSystem(
                new CentralSystem.Settings(tags, 300, 100),
                Clock.fixed(NOW, ZoneOffset.UTC),
                id -> Optional.ofNullable(sessions.get(id)).filter(OcppSession::isOpen),
                listener);
    }

    /** Connects a station and gives its session. */
    OcppSession connect(String id, Protocol protocol, Handlers handlers) {
        return connect(id, protocol, handlers, Duration.ofSeconds(30));
    }

    OcppSession connect(String id, Protocol protocol, Handlers handlers, Duration callTimeout) {
        Handlers answers = protocol == Ocpp201.PROTOCOL ? system.handlers201() : system.handlers16();
        SessionConfig csms = config.toBuilder()
                .onFrame(system.frames())
                .callTimeout(callTimeout)
                .build();
        Loopback loopback = Loopback.open(id, protocol, handlers, answers, config, csms);
        open.add(loopback);
        sessions.put(id, loopback.csms());
        loopback.csms().closed().thenRun(() -> sessions.remove(id, loopback.csms()));
        system.connected(loopback.csms());
        return loopback.station();
    }

    static <R extends Response> R ask(OcppSession station, Request<R> request) throws Exception {
        return station.send(request).get(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        open.forEach(Loopback::close);
    }
}
