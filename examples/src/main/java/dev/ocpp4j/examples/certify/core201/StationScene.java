package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.examples.certify.Actuation;
import dev.ocpp4j.examples.certify.Actuator;
import dev.ocpp4j.examples.certify.Frame;
import dev.ocpp4j.examples.certify.HarnessException;
import dev.ocpp4j.examples.certify.Words;
import dev.ocpp4j.v201.availability.ChangeAvailabilityRequest;
import dev.ocpp4j.v201.availability.ChangeAvailabilityStatus;
import dev.ocpp4j.v201.availability.ConnectorStatus;
import dev.ocpp4j.v201.availability.OperationalStatus;
import dev.ocpp4j.v201.availability.StatusNotificationRequest;
import dev.ocpp4j.v201.common.EVSE;
import dev.ocpp4j.v201.diagnostics.EventData;
import dev.ocpp4j.v201.diagnostics.EventTrigger;
import dev.ocpp4j.v201.diagnostics.NotifyEventRequest;
import dev.ocpp4j.v201.provisioning.BootNotificationRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The words that cases about a station are written in. Used on the thread of the run only. */
final class StationScene extends DeviceModelScene {
    /** Where cases about one EVSE or connector take place. */
    static final EVSE PLACE = new EVSE(1).withConnectorId(1);

    private final StubCsms csms;
    private final Actuator actuator;
    private final List<ChangeAvailabilityRequest> unavailable = new ArrayList<>();

    StationScene(Kit kit, StubCsms csms, Actuator actuator) {
        super(kit);
        this.csms = csms;
        this.actuator = actuator;
    }

    StubCsms csms() {
        return csms;
    }

    // ---- before and after

    @Override
    void prepare() {
        csms.acceptBoots();
        boolean isThere = session().isPresent();
        if (isThere && isAccepted()) {
            return;
        }
        int mark = mark();
        if (isThere || mark == 0) {
            powerCycle();
        }
        awaitAccepted(mark);
    }

    /** Whether it was told so last; a case may have left it with another answer. */
    private boolean isAccepted() {
        return kit().recorder().since(0).stream()
                .filter(frame -> frame.way() == Way.OUT
                        && frame.kind() == Frame.Kind.RESULT
                        && "BootNotification".equals(frame.action()))
                .reduce((first, last) -> last)
                .filter(this::isAcceptance)
                .isPresent();
    }

    /** Waits until the station has been told that it is accepted. */
    void awaitAccepted(int mark) {
        kit().recorder()
                .await(mark, this::isAcceptance, kit().times().reboot(), left -> {
                    kit().progress().waiting("the station", left);
                    return false;
                })
                .orElseThrow(() -> new HarnessException("The station is not there"));
    }

    /** Waits until a CALL of the station is answered. */
    void awaitAnswered(String action, int mark) {
        kit().recorder()
                .await(
                        mark,
                        frame -> frame.way() == Way.OUT
                                && frame.kind() == Frame.Kind.RESULT
                                && action.equals(frame.action()),
                        kit().times().answer(),
                        left -> false);
    }

    private boolean isAcceptance(Frame frame) {
        return frame.way() == Way.OUT
                && frame.kind() == Frame.Kind.RESULT
                && "BootNotification".equals(frame.action())
                && frame.text().contains("\"Accepted\"");
    }

    @Override
    void tidy() {
        csms.acceptBoots();
        restore();
        List<ChangeAvailabilityRequest> places = List.copyOf(unavailable);
        unavailable.clear();
        for (ChangeAvailabilityRequest place : places) {
            int mark = mark();
            call(new ChangeAvailabilityRequest(OperationalStatus.OPERATIVE).withEvse(place.evse()));
            for (EVSE connector : connectorsOf(place.evse())) {
                lookForStatus(mark, connector, ConnectorStatus.AVAILABLE);
            }
        }
    }

    // ---- boots

    /** Switches the station on, or off and on. @return where the record stood before that */
    int powerCycle() {
        int mark = mark();
        CompletableFuture<Void> done = actuator.perform(Actuation.powerCycle());
        done.whenComplete((nothing, failure) -> kit().recorder().nudge());
        Optional<Frame> seen = kit().recorder()
                .await(
                        mark,
                        frame -> frame.isCallFromStation("BootNotification"),
                        kit().times().human(),
                        left -> done.isDone());
        if (seen.isEmpty() && !done.isDone()) {
            throw new HarnessException(
                    "Nobody did this in time: " + Actuation.powerCycle().instruction());
        }
        try {
            if (done.isDone()) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new HarnessException(String.valueOf(e.getCause().getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HarnessException("The run was interrupted", e);
        }
        done.cancel(false);
        return mark;
    }

    /** The station asks whether it may join. */
    Seen<BootNotificationRequest> boots(int mark) {
        return await(
                mark,
                BootNotificationRequest.class,
                boot -> true,
                "BootNotification",
                kit().times().reboot());
    }

    /** The station asks again, as it was told to. */
    Seen<BootNotificationRequest> bootsAgain(int mark, int seconds) {
        Duration limit = Duration.ofSeconds(seconds).plus(kit().times().reaction());
        return await(mark, BootNotificationRequest.class, boot -> true, "BootNotification once more", limit);
    }

    // ---- availability

    /** Puts something into service or out of it, which has to be Accepted. @param place null for the station */
    void change(@Nullable EVSE place, OperationalStatus wanted) {
        ChangeAvailabilityRequest request = new ChangeAvailabilityRequest(wanted).withEvse(place);
        unavailable.removeIf(other -> Objects.equals(other.evse(), place));
        if (wanted == OperationalStatus.INOPERATIVE) {
            unavailable.add(request);
        }
        is("status", ChangeAvailabilityStatus.ACCEPTED, ask(request).status());
    }

    /** Puts something out of service, and its connectors tell so. @param place null for the station */
    void makeUnavailable(@Nullable EVSE place) {
        List<EVSE> concerned = connectorsOf(place);
        int mark = mark();
        change(place, OperationalStatus.INOPERATIVE);
        reported(mark, concerned, ConnectorStatus.UNAVAILABLE);
    }

    /** Puts something into service, and its connectors tell so. @param place null for the station */
    void makeAvailable(@Nullable EVSE place) {
        int mark = mark();
        change(place, OperationalStatus.OPERATIVE);
        reported(mark, connectorsOf(place), ConnectorStatus.AVAILABLE);
    }

    /** All of these connectors tell a status. */
    void reported(int mark, List<EVSE> places, ConnectorStatus status) {
        that("There are connectors", !places.isEmpty(), "the station reports none");
        for (EVSE place : places) {
            that(
                    "Connector " + place.connectorId() + " of EVSE " + place.id() + " is told to be "
                            + Words.of(status),
                    lookForStatus(mark, place, status),
                    "it was not within " + Words.seconds(kit().times().reaction()));
        }
    }

    /** The status may be told in either of two ways (G01, N07). */
    private boolean lookForStatus(int mark, EVSE place, ConnectorStatus status) {
        Predicate<Frame> told = frame -> DIALECT.read(frame, StatusNotificationRequest.class)
                        .filter(request -> request.evseId().equals(place.id())
                                && request.connectorId().equals(place.connectorId())
                                && request.connectorStatus() == status)
                        .isPresent()
                && frame.isCallFromStation("StatusNotification");
        Predicate<Frame> noticed = frame -> frame.isCallFromStation("NotifyEvent")
                && DIALECT.read(frame, NotifyEventRequest.class)
                        .filter(request -> request.eventData().stream().anyMatch(event -> tells(event, place, status)))
                        .isPresent();
        return kit().recorder()
                .await(mark, told.or(noticed), kit().times().reaction(), left -> {
                    kit().progress().waiting("the status of connectors", left);
                    return false;
                })
                .isPresent();
    }

    private static boolean tells(EventData event, EVSE place, ConnectorStatus status) {
        EVSE where = event.component().evse();
        return event.trigger() == EventTrigger.DELTA
                && event.component().name().equalsIgnoreCase("Connector")
                && event.variable().name().equalsIgnoreCase("AvailabilityState")
                && where != null
                && where.id().equals(place.id())
                && place.connectorId().equals(where.connectorId())
                && event.actualValue().equals(Words.of(status));
    }
}
