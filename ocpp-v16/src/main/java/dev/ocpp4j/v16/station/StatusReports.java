package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.station.Bulletin;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the Central System the status of the station and of its connectors (1.6 section 4.9): each change while there
 * is a connection, and afterwards what differs from what was told last. Used on the loop only.
 */
final class StatusReports {
    private final List<Connector> connectors;
    private final Calls calls;
    private final StationClock clock;
    private final Timers timers;
    private final IntSupplier minimumDuration;
    private final Map<Connector, Timers.Timer> waiting = new HashMap<>();
    private final Bulletin<Integer, StatusNotificationRequest> bulletin = new Bulletin<>(this::send);
    private boolean operative = true; // kept over a restart
    private @Nullable Fault fault;

    /** @param minimumDuration how many seconds a status has to last to be told (section 9.1.20) */
    StatusReports(
            List<Connector> connectors, Calls calls, StationClock clock, Timers timers, IntSupplier minimumDuration) {
        this.connectors = connectors;
        this.calls = calls;
        this.clock = clock;
        this.timers = timers;
        this.minimumDuration = minimumDuration;
    }

    /** Notifications may be sent: tells what is new. */
    void open() {
        bulletin.open();
        tellStation();
        connectors.forEach(connector -> tell(connector.notification()));
    }

    /** Nothing may be sent. */
    void close() {
        bulletin.close();
    }

    /** Forgets what was told: the next {@link #open()} tells everything. */
    void restart() {
        bulletin.close();
        bulletin.forget();
        waiting.clear();
    }

    /** The station as a whole, connector 0, goes into or out of service. */
    void operative(boolean inService) {
        operative = inService;
        tellStation();
    }

    /** The station as a whole has a fault, or none any more. */
    void fault(@Nullable Fault present) {
        fault = present;
        tellStation();
    }

    /** A connector has another status; a fault is told at once, and so is that it is gone. */
    void changed(Connector connector, ChargePointStatus from, ChargePointStatus to) {
        Timers.Timer before = waiting.remove(connector);
        if (before != null) {
            before.cancel();
        }
        int seconds = minimumDuration.getAsInt();
        if (seconds == 0 || from == ChargePointStatus.FAULTED || to == ChargePointStatus.FAULTED) {
            tell(connector.notification());
        } else {
            waiting.put(connector, timers.after(Duration.ofSeconds(seconds), () -> tell(connector.notification())));
        }
    }

    /** Tells something that does not prevent charging: the status stays what it is. @param connectorId 0 for the station */
    void warn(int connectorId, Fault warning) {
        StatusNotificationRequest now =
                connectorId == 0 ? station() : connectors.get(connectorId - 1).notification();
        bulletin.tellAgain(
                -1 - connectorId, // what was told of the status itself is not touched
                new StatusNotificationRequest(connectorId, warning.code(), now.status())
                        .withInfo(warning.info())
                        .withVendorErrorCode(warning.vendorErrorCode()));
    }

    ChargePointStatus stationStatus() {
        return station().status();
    }

    /** Tells a status again, whatever was told before. */
    void tellAgain(int connectorId) {
        bulletin.tellAgain(
                connectorId,
                connectorId == 0 ? station() : connectors.get(connectorId - 1).notification());
    }

    private void tellStation() {
        tell(station());
    }

    private StatusNotificationRequest station() {
        if (fault != null) {
            return new StatusNotificationRequest(0, fault.code(), ChargePointStatus.FAULTED)
                    .withInfo(fault.info())
                    .withVendorErrorCode(fault.vendorErrorCode());
        }
        return new StatusNotificationRequest(
                0,
                ChargePointErrorCode.NO_ERROR,
                operative ? ChargePointStatus.AVAILABLE : ChargePointStatus.UNAVAILABLE);
    }

    private void tell(StatusNotificationRequest news) {
        bulletin.tell(news.connectorId(), news);
    }

    private void send(StatusNotificationRequest news, Runnable whenNotTaken) {
        calls.send(news.withTimestamp(clock.now()), (response, failure) -> {
            if (failure != null) {
                whenNotTaken.run();
            }
        });
    }
}
