package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.station.StationMemory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts connectors into and out of service, over restarts as well (1.6 sections 4.9 and 5.2). Used on the loop only. */
final class Availability {
    private static final String PREFIX = "availability/";

    private final List<Connector> connectors;
    private final StatusReports statuses;
    private final Reservations reservations;
    private final StationMemory memory;

    Availability(List<Connector> connectors, StatusReports statuses, Reservations reservations, StationMemory memory) {
        this.connectors = connectors;
        this.statuses = statuses;
        this.reservations = reservations;
        this.memory = memory;
    }

    /** The process has begun: what was out of service still is. */
    void restore() {
        if (memory.get(PREFIX + 0).isPresent()) {
            statuses.operative(false);
        }
        connectors.stream()
                .filter(connector -> memory.get(PREFIX + connector.id()).isPresent())
                .forEach(connector -> connector.operative(false));
    }

    /** In a session it counts from its end. @param only null for the station with all its connectors */
    void change(@Nullable Connector only, boolean operative) {
        if (only == null) {
            remember(0, operative);
            statuses.operative(operative);
            connectors.forEach(connector -> change(connector, operative));
            if (!operative) {
                reservations.releaseAnywhere();
            }
        } else {
            remember(only.id(), operative);
            only.operative(operative);
            reservations.tidy();
        }
    }

    private void remember(int connectorId, boolean operative) {
        if (operative) {
            memory.remove(PREFIX + connectorId);
        } else {
            memory.put(PREFIX + connectorId, "Inoperative");
        }
    }
}
