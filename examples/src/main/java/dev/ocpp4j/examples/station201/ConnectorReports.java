package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.station.Bulletin;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.v201.availability.ConnectorStatus;
import dev.ocpp4j.v201.availability.StatusNotificationRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the CSMS the status of each connector (G01, B01.FR.05, B04), and keeps the availability states of the device
 * model. Used on the loop only.
 */
final class ConnectorReports {
    private final List<Evse> evses;
    private final Calls calls;
    private final StationClock clock;
    private final StationVariables variables;
    private final Bulletin<String, News> bulletin = new Bulletin<>(this::send);

    private record News(int evseId, int connectorId, ConnectorStatus status) {
        private String about() {
            return evseId + "." + connectorId;
        }
    }

    ConnectorReports(List<Evse> evses, Calls calls, StationClock clock, StationVariables variables) {
        this.evses = evses;
        this.calls = calls;
        this.clock = clock;
        this.variables = variables;
    }

    /** Notifications may be sent. @param all whether to tell what is not new as well (B04.FR.01) */
    void open(boolean all) {
        bulletin.open();
        if (all) {
            bulletin.forget();
        }
        evses.forEach(this::changed);
    }

    void close() {
        bulletin.close();
    }

    void restart() {
        bulletin.close();
        bulletin.forget();
    }

    /** Something happened at an EVSE. */
    void changed(Evse evse) {
        for (int connector : evse.connectors()) {
            ConnectorStatus status = evse.status(connector);
            News news = new News(evse.id(), connector, status);
            bulletin.tell(news.about(), news);
            variables.connector(evse.id(), connector, Json.word(status));
        }
        variables.evse(evse.id(), Json.word(evse.status()));
        Set<ConnectorStatus> states = EnumSet.noneOf(ConnectorStatus.class);
        evses.forEach(each -> states.add(each.status()));
        variables.station(states);
    }

    /** Tells a status again, whatever was told before (F06). */
    void tellAgain(Evse evse, int connector) {
        News news = new News(evse.id(), connector, evse.status(connector));
        bulletin.tellAgain(news.about(), news);
    }

    private void send(News news, Runnable whenNotTaken) {
        calls.send(
                new StatusNotificationRequest(clock.now(), news.status(), news.evseId(), news.connectorId()),
                (response, failure) -> {
                    if (failure != null) {
                        whenNotTaken.run();
                    }
                });
    }
}
