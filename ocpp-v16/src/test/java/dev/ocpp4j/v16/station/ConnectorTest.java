package dev.ocpp4j.v16.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ConnectorTest {
    /** The table of 1.6 section 4.9 with errata 3.20; from Faulted every status may come back. */
    private static final Map<ChargePointStatus, Set<ChargePointStatus>> LEGAL = Map.of(
            ChargePointStatus.AVAILABLE,
                    statuses("PREPARING CHARGING SUSPENDED_EV SUSPENDED_EVSE RESERVED UNAVAILABLE FAULTED"),
            ChargePointStatus.PREPARING, statuses("AVAILABLE CHARGING SUSPENDED_EV SUSPENDED_EVSE FINISHING FAULTED"),
            ChargePointStatus.CHARGING, statuses("AVAILABLE SUSPENDED_EV SUSPENDED_EVSE FINISHING UNAVAILABLE FAULTED"),
            ChargePointStatus.SUSPENDED_EV, statuses("AVAILABLE CHARGING SUSPENDED_EVSE FINISHING UNAVAILABLE FAULTED"),
            ChargePointStatus.SUSPENDED_EVSE, statuses("AVAILABLE CHARGING SUSPENDED_EV FINISHING UNAVAILABLE FAULTED"),
            ChargePointStatus.FINISHING, statuses("AVAILABLE PREPARING UNAVAILABLE FAULTED"),
            ChargePointStatus.RESERVED, statuses("AVAILABLE PREPARING UNAVAILABLE FAULTED"),
            ChargePointStatus.UNAVAILABLE, statuses("AVAILABLE PREPARING CHARGING SUSPENDED_EV SUSPENDED_EVSE FAULTED"),
            ChargePointStatus.FAULTED, Set.of(ChargePointStatus.values()));

    private static final Grant GRANT = new Grant("TAG1", null);

    private final List<ChargePointStatus> told = new ArrayList<>();
    private final Connector connector = new Connector(1, (changed, from, to) -> told.add(to));

    private static Set<ChargePointStatus> statuses(String words) {
        return Set.copyOf(List.of(words.split(" ")).stream()
                .map(ChargePointStatus::valueOf)
                .toList());
    }

    private static Transaction transaction() {
        return new Transaction(GRANT, 1, 0, Instant.EPOCH);
    }

    enum Event {
        PLUG_IN,
        UNPLUG,
        GRANT_TAG,
        GIVE_UP,
        BEGIN,
        END,
        WITHHOLD,
        RELEASE,
        VEHICLE_READY,
        VEHICLE_NOT_READY,
        OPERATIVE,
        INOPERATIVE,
        RESERVE,
        RELEASE_RESERVATION,
        FAULT,
        CLEAR;

        /** Does to a connector what the station would do, if it would. */
        void happen(Connector to) {
            switch (this) {
                case PLUG_IN -> to.plugIn();
                case UNPLUG -> to.unplug();
                case GRANT_TAG -> {
                    if (to.isFree() && to.admits(GRANT)) {
                        to.grant(GRANT);
                    }
                }
                case GIVE_UP -> {
                    if (to.status() == ChargePointStatus.PREPARING) {
                        to.giveUp();
                    }
                }
                case BEGIN -> {
                    if (to.isPlugged() && to.grant().isPresent() && !to.isFaulted()) {
                        to.begin(transaction());
                    }
                }
                case END -> to.transaction().ifPresent(ongoing -> to.end(null));
                case WITHHOLD -> to.withholdEnergy(true);
                case RELEASE -> to.withholdEnergy(false);
                case VEHICLE_READY -> to.vehicleReady(true);
                case VEHICLE_NOT_READY -> to.vehicleReady(false);
                case OPERATIVE -> to.operative(true);
                case INOPERATIVE -> to.operative(false);
                case RESERVE -> {
                    if (to.status() == ChargePointStatus.AVAILABLE) {
                        to.reserve(new Reservation(1, GRANT, Instant.MAX));
                    }
                }
                case RELEASE_RESERVATION -> to.reserve(null);
                case FAULT -> to.fault(new Fault(ChargePointErrorCode.GROUND_FAILURE, null, null));
                case CLEAR -> to.fault(null);
            }
        }
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Arbitraries.of(Event.class).list().ofMaxSize(60);
    }

    // 1.6 section 4.9, table of transitions
    @Property(tries = 3000)
    void whateverHappensEachTransitionIsOneOfTheSpecification(@ForAll("events") List<Event> events) {
        List<String> illegal = new ArrayList<>();
        List<ChargePointStatus> last = new ArrayList<>(List.of(ChargePointStatus.AVAILABLE));
        Connector any = new Connector(1, (changed, from, to) -> {
            if (from != last.get(0) || !LEGAL.get(from).contains(to)) {
                illegal.add(from + " to " + to + " (told before: " + last.get(0) + ")");
            }
            last.set(0, to);
        });
        events.forEach(event -> event.happen(any));
        assertTrue(illegal.isEmpty(), illegal::toString);
        assertEquals(last.get(0), any.status(), "the last status that was told");
    }

    @Test
    void aSessionGoesFromPlugToPlug() {
        connector.plugIn();
        connector.grant(GRANT);
        connector.begin(transaction());
        connector.vehicleReady(false);
        connector.vehicleReady(true);
        connector.end(null);
        connector.unplug();
        assertEquals(
                List.of(
                        ChargePointStatus.PREPARING,
                        ChargePointStatus.CHARGING,
                        ChargePointStatus.SUSPENDED_EV,
                        ChargePointStatus.CHARGING,
                        ChargePointStatus.FINISHING,
                        ChargePointStatus.AVAILABLE),
                told);
    }

    // 1.6 section 4.9: SuspendedEVSE has precedence over SuspendedEV
    @Test
    void whenBothSuspendTheStationComesFirst() {
        connector.plugIn();
        connector.begin(transaction());
        connector.vehicleReady(false);
        connector.withholdEnergy(true);
        assertEquals(ChargePointStatus.SUSPENDED_EVSE, connector.status());
    }

    @Test
    void aFaultEndsInTheStatusThatWouldBeThereWithoutIt() {
        connector.plugIn();
        connector.fault(new Fault(ChargePointErrorCode.GROUND_FAILURE, "wet", "E7"));
        assertEquals(ChargePointStatus.FAULTED, connector.notification().status());
        assertEquals(
                ChargePointErrorCode.GROUND_FAILURE, connector.notification().errorCode());
        assertEquals("wet", connector.notification().info());
        assertEquals("E7", connector.notification().vendorErrorCode());
        connector.fault(null);
        assertEquals(ChargePointStatus.PREPARING, connector.status());
        assertEquals(ChargePointErrorCode.NO_ERROR, connector.notification().errorCode());
    }

    // 1.6 section 5.2
    @Test
    void outOfServiceWaitsForTheEndOfTheSession() {
        connector.plugIn();
        connector.begin(transaction());
        connector.operative(false);
        assertEquals(ChargePointStatus.CHARGING, connector.status());
        connector.end(null);
        connector.unplug();
        assertEquals(ChargePointStatus.UNAVAILABLE, connector.status());
    }

    // 1.6 section 4.9, transition H2
    @Test
    void aWaitingVehicleIsSeenWhenTheConnectorComesBackIntoService() {
        connector.operative(false);
        connector.plugIn();
        assertEquals(ChargePointStatus.UNAVAILABLE, connector.status());
        connector.operative(true);
        assertEquals(ChargePointStatus.PREPARING, connector.status());
    }
}
