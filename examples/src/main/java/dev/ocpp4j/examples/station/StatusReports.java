package dev.ocpp4j.examples.station;

import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the Central System the status of the station and of its connectors (1.6 section 4.9): each change while there
 * is a connection, and afterwards what differs from what was told last. Used on the loop only.
 */
final class StatusReports {
    private final List<Connector> connectors;
    private final Calls calls;
    private final StationClock clock;
    private final Map<Integer, StatusNotificationRequest> told = new HashMap<>();
    private boolean open;
    private boolean operative = true;
    private @Nullable Fault fault;

    StatusReports(List<Connector> connectors, Calls calls, StationClock clock) {
        this.connectors = connectors;
        this.calls = calls;
        this.clock = clock;
    }

    /** Notifications may be sent: tells what is new. */
    void open() {
        open = true;
        tellStation();
        connectors.forEach(connector -> tell(connector.notification()));
    }

    /** Nothing may be sent. */
    void close() {
        open = false;
    }

    /** Forgets what was told: the next {@link #open()} tells everything. */
    void restart() {
        open = false;
        told.clear();
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

    boolean isFaulted() {
        return fault != null;
    }

    void changed(Connector connector) {
        tell(connector.notification());
    }

    /** Tells a status again, whatever was told before. */
    void tellAgain(int connectorId) {
        told.remove(connectorId);
        if (connectorId == 0) {
            send(station());
        } else {
            send(connectors.get(connectorId - 1).notification());
        }
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
        if (open && !news.equals(told.get(news.connectorId()))) {
            send(news);
        }
    }

    private void send(StatusNotificationRequest news) {
        told.put(news.connectorId(), news);
        calls.send(news.withTimestamp(clock.now()), (response, failure) -> {
            if (failure != null) {
                told.remove(news.connectorId(), news);
            }
        });
    }
}
