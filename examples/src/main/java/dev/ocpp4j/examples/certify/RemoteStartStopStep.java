package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.core.ChargePointStatus.AVAILABLE;
import static dev.ocpp4j.v16.core.ChargePointStatus.PREPARING;
import static dev.ocpp4j.v16.core.ChargePointStatus.UNAVAILABLE;

import dev.ocpp4j.v16.core.AvailabilityStatus;
import dev.ocpp4j.v16.core.AvailabilityType;
import dev.ocpp4j.v16.core.ChangeAvailabilityRequest;
import dev.ocpp4j.v16.core.ChangeAvailabilityResponse;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.RemoteStartStopStatus;
import dev.ocpp4j.v16.core.RemoteStartTransactionRequest;
import dev.ocpp4j.v16.core.RemoteStartTransactionResponse;
import dev.ocpp4j.v16.core.RemoteStopTransactionRequest;
import dev.ocpp4j.v16.core.RemoteStopTransactionResponse;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.util.List;
import java.util.Optional;

/** Step 14: a session from afar, with the cable plugged in already (OCA TC_010_CS and TC_012_CS). */
final class RemoteStartStopStep implements Step {
    private static final int NO_TRANSACTION = 987_654_321;
    private static final String AVAILABILITY_STEP = "2";

    @Override
    public Title title() {
        return Title.of16(
                14, "Core", "Remote start and stop – cable first", "Plug in; when the transaction is over, unplug.");
    }

    @Override
    public void run(StepContext context) {
        SessionParts session = new SessionParts(context);
        Sampling sampling = session.sampling();
        session.plugIn();
        Sighting<StartTransactionRequest> start = start(context, session, sampling);
        int transaction = session.transactionId(start);
        Optional<StepContext> availability = context.forStep(AVAILABILITY_STEP);
        boolean scheduled = availability.isPresent() && schedule(availability.get());
        unknownTransaction(context);
        int mark = context.mark();
        Sighting<StopTransactionRequest> stop = stop(context, transaction);
        session.stopped(stop, transaction, start);
        session.finishing(mark);
        if (scheduled) {
            unavailableAfterwards(context, availability.get(), mark);
        } else {
            session.unplug(mark);
        }
        unavailable(context);
        withoutConnector(context);
    }

    private static Sighting<StartTransactionRequest> start(
            StepContext context, SessionParts session, Sampling sampling) {
        int mark = context.mark();
        String idTag = context.setup().remoteIdTag();
        Answer<RemoteStartTransactionResponse> answer = context.ask(
                "remote-start", new RemoteStartTransactionRequest(idTag).withConnectorId(context.connector()));
        if (!context.check(
                "remote-start",
                answer.response().status() == RemoteStartStopStatus.ACCEPTED,
                "RemoteStartTransaction is Accepted",
                "it was Rejected",
                answer.frames())) {
            context.act(Actuation.unplug(context.connector()));
            throw new StepEnded();
        }
        Sighting<StartTransactionRequest> start = context.require("start", mark, SessionParts.START);
        context.answerFirst(answer, start.frame());
        session.started(start, idTag);
        session.remotelyAuthorized(mark, start, idTag);
        session.charging(mark);
        session.meterValues(start.number(), session.transactionId(start), 1, sampling);
        return start;
    }

    /** Part of step 2: during a transaction a connector cannot go out of service. */
    private static boolean schedule(StepContext availability) {
        Answer<ChangeAvailabilityResponse> answer = availability.call(
                new ChangeAvailabilityRequest(availability.connector(), AvailabilityType.INOPERATIVE));
        return availability.check(
                "scheduled",
                answer.isResult() && answer.response().status() == AvailabilityStatus.SCHEDULED,
                "ChangeAvailability Inoperative is Scheduled during a transaction",
                answer.isResult() ? "it was " + Words.of(answer.response().status()) : answer.problem(),
                answer.frames());
    }

    private static void unknownTransaction(StepContext context) {
        Answer<RemoteStopTransactionResponse> answer =
                context.ask("unknown-transaction", new RemoteStopTransactionRequest(NO_TRANSACTION));
        context.check(
                "unknown-transaction",
                answer.response().status() == RemoteStartStopStatus.REJECTED,
                "RemoteStopTransaction of an unknown transaction is Rejected",
                "it was Accepted",
                answer.frames());
    }

    private static Sighting<StopTransactionRequest> stop(StepContext context, int transaction) {
        int mark = context.mark();
        Answer<RemoteStopTransactionResponse> answer =
                context.ask("remote-stop", new RemoteStopTransactionRequest(transaction));
        context.check(
                "remote-stop",
                answer.response().status() == RemoteStartStopStatus.ACCEPTED,
                "RemoteStopTransaction is Accepted",
                "it was Rejected",
                answer.frames());
        Sighting<StopTransactionRequest> stop = context.require("stop", mark, SessionParts.STOP);
        context.answerFirst(answer, stop.frame());
        Reason reason = stop.request().reason();
        context.check(
                "stop-reason",
                reason == Reason.REMOTE,
                "The reason is Remote",
                "it is " + Words.of(reason),
                List.of(stop.number()));
        return stop;
    }

    /** Part of step 2: what was scheduled has happened by the time that the cable is gone. */
    private static void unavailableAfterwards(StepContext context, StepContext availability, int mark) {
        Expect<StatusNotificationRequest> unavailable = Expect.status(context.connector(), UNAVAILABLE);
        List<Sighting<StatusNotificationRequest>> early = availability.seen(mark, unavailable);
        List<Sighting<StopTransactionRequest>> stop = availability.seen(mark, SessionParts.STOP);
        availability.check(
                "scheduled-until-stop",
                early.isEmpty() || early.get(0).number() > stop.get(0).number(),
                "A scheduled change waits for StopTransaction",
                "Unavailable came before",
                early.isEmpty()
                        ? List.of(stop.get(0).number())
                        : List.of(early.get(0).number()));
        context.act(Actuation.unplug(context.connector()));
        availability.expect("scheduled-effect", mark, unavailable);
        int back = context.mark();
        context.call(new ChangeAvailabilityRequest(context.connector(), AvailabilityType.OPERATIVE));
        context.expect("available", back, Expect.status(context.connector(), AVAILABLE));
    }

    private static void unavailable(StepContext context) {
        int connector = context.connector();
        int mark = context.mark();
        context.call(new ChangeAvailabilityRequest(connector, AvailabilityType.INOPERATIVE));
        context.await(
                mark, Expect.status(connector, UNAVAILABLE), context.times().reaction());
        int start = context.mark();
        Answer<RemoteStartTransactionResponse> answer = context.ask(
                "unavailable",
                new RemoteStartTransactionRequest(context.setup().remoteIdTag()).withConnectorId(connector));
        context.check(
                "unavailable",
                answer.response().status() == RemoteStartStopStatus.REJECTED,
                "RemoteStartTransaction on an Unavailable connector is Rejected",
                "it was Accepted",
                answer.frames());
        new SessionParts(context).undo(start, answer);
        int back = context.mark();
        context.call(new ChangeAvailabilityRequest(connector, AvailabilityType.OPERATIVE));
        context.await(back, Expect.status(connector, AVAILABLE), context.times().reaction());
    }

    /** Which connector it is may be left to the station, or not (1.6 section 5.11): both is right. */
    private static void withoutConnector(StepContext context) {
        if (!context.bench().isAutomatic()) {
            context.info(
                    "no-connector", "RemoteStartTransaction without a connector was not tried: it needs another plug");
            return;
        }
        int mark = context.mark();
        context.act(
                "no-connector-preparing",
                Actuation.plugIn(context.connector()),
                Expect.status(context.connector(), PREPARING));
        Answer<RemoteStartTransactionResponse> answer = context.ask(
                "no-connector",
                new RemoteStartTransactionRequest(context.setup().remoteIdTag()));
        context.pass(
                "no-connector",
                "RemoteStartTransaction without a connector is answered "
                        + Words.of(answer.response().status()),
                answer.frames().toArray(Integer[]::new));
        new SessionParts(context).undo(mark, answer);
        context.act(Actuation.unplug(context.connector()));
    }
}
