package dev.ocpp4j.examples.server;

import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.Protocol;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a station told, over all its connections. Bounded, whatever a station sends. Safe for use by many threads. */
final class Station {
    private static final int MAX_CONNECTORS = 256;
    private static final int MAX_FRAME = 16 * 1024;
    private static final long MAX_FRAMES_WEIGHT = 128 * 1024;

    private final String id;
    private final Recent<SeenFrame> frames;
    private final Map<Place, Connector> connectors = new TreeMap<>();
    private final Map<String, Told> told = new TreeMap<>();
    private @Nullable Protocol protocol;
    private @Nullable Instant connectedSince;
    private @Nullable Instant lastSeen;
    private @Nullable JsonNode boot;

    /** A frame as it was on the wire, with its secrets hidden. */
    record SeenFrame(Instant time, String direction, String text) {}

    /** Where something is: {@code evseId} is null in 1.6. */
    record Place(@Nullable Integer evseId, int connectorId) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparingInt((Place place) -> place.evseId == null ? 0 : place.evseId)
                    .thenComparingInt(Place::connectorId)
                    .compare(this, other);
        }
    }

    /** A connector as it was told last. */
    record Connector(
            @Nullable Integer evseId,
            int connectorId,
            String status,
            @Nullable String errorCode,
            @Nullable String info,
            @Nullable Instant timestamp) {}

    /** The last message of an action. */
    record Told(Instant time, JsonNode payload) {}

    /** All that is known, as the admin port shows it. */
    record View(
            String id,
            @Nullable String version,
            boolean connected,
            @Nullable Instant connectedSince,
            @Nullable Instant lastSeen,
            @Nullable JsonNode boot,
            List<Connector> connectors) {}

    Station(String id, int keptFrames) {
        this.id = id;
        frames = new Recent<>(keptFrames, MAX_FRAMES_WEIGHT);
    }

    String id() {
        return id;
    }

    synchronized void connected(Protocol version, Instant now) {
        protocol = version;
        connectedSince = now;
    }

    void frame(Way way, String text, Instant now) {
        String kept = text.length() <= MAX_FRAME ? text : text.substring(0, MAX_FRAME);
        frames.add(new SeenFrame(now, way.name().toLowerCase(Locale.ROOT), kept), kept.length());
        synchronized (this) {
            lastSeen = way == Way.IN ? now : lastSeen;
        }
    }

    List<SeenFrame> frames(int last) {
        return frames.last(last);
    }

    synchronized void booted(JsonNode data) {
        boot = data;
    }

    synchronized void status(Connector connector) {
        Place place = new Place(connector.evseId, connector.connectorId);
        if (connectors.size() < MAX_CONNECTORS || connectors.containsKey(place)) {
            connectors.put(place, connector);
        }
    }

    /** Keeps the last message of each action, unless it is too long to be kept. */
    synchronized void told(String action, JsonNode payload, Instant now) {
        if (payload.toString().length() <= MAX_FRAME) {
            told.put(action, new Told(now, payload));
        }
    }

    synchronized Map<String, Told> told() {
        return new TreeMap<>(told);
    }

    synchronized View view(boolean connected) {
        return new View(
                id,
                protocol == null ? null : protocol.version(),
                connected,
                connected ? connectedSince : null,
                lastSeen,
                boot,
                List.copyOf(connectors.values()));
    }
}
