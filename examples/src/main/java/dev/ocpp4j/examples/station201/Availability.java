package dev.ocpp4j.examples.station201;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is in service and what is not (G03, G04), and what comes of a change. Used on the loop only. */
final class Availability {
    private final List<Evse> evses;
    private final Reservations reservations;
    private final ConnectorReports reports;

    Availability(List<Evse> evses, Reservations reservations, ConnectorReports reports) {
        this.evses = evses;
        this.reservations = reservations;
        this.reports = reports;
    }

    /**
     * Puts the station, an EVSE or a connector into or out of service. A transaction goes on until it ends.
     *
     * @param only null for the station
     * @param connector null for all of the EVSE
     */
    void change(@Nullable Evse only, @Nullable Integer connector, boolean operative) {
        if (only == null) {
            evses.forEach(evse -> evse.stationOperative(operative));
        } else if (connector == null) {
            only.operative(operative);
        } else {
            only.connectorOperative(connector, operative);
        }
        evses.forEach(this::changed);
    }

    /** An EVSE can be used, or not any more. */
    void changed(Evse evse) {
        reservations.lookAt(evse);
        reports.changed(evse);
    }
}
