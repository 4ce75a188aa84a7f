package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.transport.Sessions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A map. */
public final class LocalSessions implements Sessions {
    private final Map<String, OcppSession> byStation = new ConcurrentHashMap<>();

    @Override
    public Optional<OcppSession> find(String stationId) {
        return Optional.ofNullable(byStation.get(stationId));
    }

    @Override
    public Collection<OcppSession> all() {
        return List.copyOf(byStation.values());
    }

    @Override
    public boolean replace(@Nullable OcppSession expected, OcppSession session) {
        return expected == null
                ? byStation.putIfAbsent(session.stationId(), session) == null
                : byStation.replace(session.stationId(), expected, session);
    }

    @Override
    public void remove(OcppSession session) {
        byStation.remove(session.stationId(), session);
    }
}
