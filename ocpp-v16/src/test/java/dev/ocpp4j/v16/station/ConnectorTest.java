package dev.ocpp4j.v16.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.reservation.ReserveNowRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ConnectorTest {
    private static final Grant GRANT = new Grant("TAG1", null);

    private final List<ChargePointStatus> told = new ArrayList<>();
    private final Connector connector = new Connector(1, (changed, from, to) -> told.add(to));

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
        LIMIT_TO_NOTHING,
        LIFT_LIMIT,
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
                    boolean admitted = to.reservation()
                            .map(kept -> kept.holder().isWith(GRANT))
                            .orElse(true);
                    if (to.isFree() && admitted) {
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
                case LIMIT_TO_NOTHING -> to.limitToNothing(true);
                case LIFT_LIMIT -> to.limitToNothing(false);
                case VEHICLE_READY -> to.vehicleReady(true);
                case VEHICLE_NOT_READY -> to.vehicleReady(false);
                case OPERATIVE -> to.operative(true);
                case INOPERATIVE -> to.operative(false);
                case RESERVE -> {
                    if (to.status() == ChargePointStatus.AVAILABLE) {
                        to.reserve(new Reservation(new ReserveNowRequest(1, Instant.MAX, "TAG1", 1)));
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
            if (from != last.get(0) || !StatusTransitions.isLegal(from, to)) {
                illegal.add(from + " to " + to + " (told before: " + last.get(0) + ")");
            }
            last.set(0, to);
        });
        events.forEach(event -> event.happen(any));
        assertTrue(illegal.isEmpty(), illegal::toString);
        assertEquals(last.get(0), any.status(), "the last status that was told");
    }

    /**
     * Those that no connector of ours makes: without a card (A3 to A5, H3 to H5), straight out of a transaction, and back
     * to a reservation, which a fault ends (I7).
     */
    private static final Set<String> NEVER =
            Set.of("A3", "A4", "A5", "C1", "C8", "D1", "D8", "E1", "E8", "H3", "H4", "H5", "I7");

    // 1.6 section 4.9
    @Test
    void everyOtherTransitionOfTheTableIsMade() {
        Random random = new Random(1);
        Set<String> made = new TreeSet<>();
        for (int run = 0; run < 3_000; run++) {
            Connector any = new Connector(
                    1,
                    (changed, from, to) ->
                            made.add(StatusTransitions.name(from, to).orElseThrow()));
            for (int i = 0; i < 60; i++) {
                Event.values()[random.nextInt(Event.values().length)].happen(any);
            }
        }
        Set<String> expected = new TreeSet<>();
        for (ChargePointStatus from : ChargePointStatus.values()) {
            for (ChargePointStatus to : ChargePointStatus.values()) {
                StatusTransitions.name(from, to).ifPresent(expected::add);
            }
        }
        expected.removeAll(NEVER);
        assertEquals(expected, made);
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
