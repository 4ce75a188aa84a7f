package dev.ocpp4j.examples.server;

import dev.ocpp4j.core.OcppSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** All stations that were ever seen, as far as memory is meant for them. Safe for use by many threads. */
final class Stations {
    static final int MAX = 20_000;

    private final Map<String, Station> byId = new LinkedHashMap<>();
    private final Function<String, Optional<OcppSession>> sessions;
    private final int keptFrames;

    /**
     * @param sessions finds the session of a station that is connected
     * @param keptFrames how many frames are kept for each
     */
    Stations(Function<String, Optional<OcppSession>> sessions, int keptFrames) {
        this.sessions = sessions;
        this.keptFrames = keptFrames;
    }

    /** The memory of a station, made when there is none. */
    synchronized Station of(String id) {
        Station known = byId.get(id);
        if (known != null) {
            return known;
        }
        if (byId.size() >= MAX) {
            forgetOne();
        }
        Station station = new Station(id, keptFrames);
        byId.put(id, station);
        return station;
    }

    private void forgetOne() {
        byId.keySet().stream()
                .filter(Predicate.not(this::isConnected))
                .findFirst()
                .ifPresent(byId::remove);
    }

    synchronized Optional<Station> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<OcppSession> session(String id) {
        return sessions.apply(id);
    }

    boolean isConnected(String id) {
        return session(id).isPresent();
    }

    /** The identities, in alphabetical order. */
    synchronized List<String> ids() {
        return byId.keySet().stream().sorted().toList();
    }

    List<Station.View> views() {
        return ids().stream()
                .flatMap(id -> find(id).stream())
                .map(station -> station.view(isConnected(station.id())))
                .toList();
    }
}
