package dev.ocpp4j.core;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The guard of a CSMS that answers SecurityError to a station which is not accepted: to all its calls but
 * BootNotification, and but those that the CSMS itself asked for while the registration was pending (2.0.1 B01.FR.10,
 * B02.FR.09, B03.FR.07; recommended in 1.6, J errata 3.10). The registration belongs to the identity of the station,
 * not to its connection: one that was accepted need not boot again after a reconnect (1.6 J section 5.4, 2.0.1 part 4
 * section 5.3). Safe for use by many threads.
 */
public final class BootGate implements Guard {
    private static final String BOOT_NOTIFICATION = "BootNotification";

    private final Map<String, Station> stations = new ConcurrentHashMap<>();

    /** What a BootNotification was answered with. */
    public enum Registration {
        ACCEPTED,
        PENDING,
        REJECTED
    }

    private record Station(Registration registration, Set<String> expected) {}

    /** Nobody is registered. */
    public BootGate() {}

    /**
     * The registration of a station, from now on: called by the handler of BootNotification, and at the start for the
     * stations that were accepted before.
     */
    public void register(String stationId, Registration registration) {
        stations.put(stationId, new Station(Objects.requireNonNull(registration), ConcurrentHashMap.newKeySet()));
    }

    /** The registration of a station; empty when it never booted. */
    public Optional<Registration> registration(String stationId) {
        return Optional.ofNullable(stations.get(stationId)).map(Station::registration);
    }

    /**
     * Lets a station whose registration is pending send calls of this action, since the CSMS asked for them by
     * TriggerMessage, GetBaseReport or GetReport (B02.FR.02).
     */
    public void expect(String stationId, String action) {
        Station station = stations.get(stationId);
        if (station != null) {
            station.expected.add(action);
        }
    }

    @Override
    public void check(Action<?, ?> action, Exchange exchange) {
        if (action.name().equals(BOOT_NOTIFICATION)) {
            return;
        }
        Station station = stations.get(exchange.session().stationId());
        boolean admitted = station != null
                && switch (station.registration) {
                    case ACCEPTED -> true;
                    case PENDING -> station.expected.contains(action.name());
                    case REJECTED -> false;
                };
        if (!admitted) {
            throw new CallErrorException(
                    ErrorCode.SECURITY_ERROR, "The station is not accepted; send BootNotification");
        }
    }
}
