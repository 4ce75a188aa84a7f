package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.core.ChargePointStatus.PREPARING;

import dev.ocpp4j.examples.certify.SessionParts.Session;
import dev.ocpp4j.examples.certify.SubCheck.Outcome;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.RemoteStartStopStatus;
import dev.ocpp4j.v16.core.RemoteStartTransactionRequest;
import dev.ocpp4j.v16.core.RemoteStartTransactionResponse;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.core.UnlockConnectorRequest;
import dev.ocpp4j.v16.core.UnlockConnectorResponse;
import dev.ocpp4j.v16.core.UnlockStatus;
import java.util.List;
import java.util.Optional;

/**
 * Step 15: a session from afar, requested before the cable is plugged in, and the lock of the cable (OCA TC_011_1_CS,
 * TC_018_1_CS for cables that come off and TC_018_2_CS for fixed ones).
 */
final class RemoteStartFirstStep implements Step {
    private static final int NO_CONNECTOR = 99;

    @Override
    public Title title() {
        return Title.of16(
                15,
                "Core",
                "Remote start – request first – unlock connector",
                "When you are asked to, plug in; when the cable is unlocked, unplug.");
    }

    @Override
    public void run(StepContext context) {
        SessionParts parts = new SessionParts(context);
        Session session = begin(context, parts);
        unlock(context, parts, session);
        unknown(context);
    }

    private static Session begin(StepContext context, SessionParts parts) {
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
            throw new StepEnded();
        }
        Sighting<StatusNotificationRequest> preparing =
                context.require("preparing", mark, Expect.status(context.connector(), PREPARING));
        context.answerFirst(answer, preparing.frame());
        Sighting<StartTransactionRequest> start =
                context.act("start", Actuation.plugIn(context.connector()), SessionParts.START);
        parts.started(start, idTag);
        parts.remotelyAuthorized(mark, start, idTag);
        parts.charging(mark);
        return new Session(mark, start, parts.transactionId(start));
    }

    private static void unlock(StepContext context, SessionParts parts, Session session) {
        int mark = context.mark();
        Answer<UnlockConnectorResponse> answer = context.ask("unlock", new UnlockConnectorRequest(context.connector()));
        UnlockStatus status = answer.response().status();
        switch (status) {
            case UNLOCKED -> unlocked(context, parts, session, mark, answer);
            case NOT_SUPPORTED -> {
                context.note(
                        "unlock",
                        Outcome.NOT_APPLICABLE,
                        "UnlockConnector is NotSupported, as for a fixed cable (1.6 errata 3.87)",
                        answer.frames());
                goesOn(context, mark);
                parts.endRemotely(session);
            }
            case UNLOCK_FAILED -> {
                if (context.parameters().jammedLock()) {
                    context.remark(
                            "unlock",
                            "UnlockConnector is UnlockFailed: the lock is known to be jammed",
                            answer.frames());
                } else {
                    context.fail("unlock", "UnlockConnector is UnlockFailed", answer.frames());
                }
                if (context.await(mark, SessionParts.STOP, context.times().watch())
                        .isEmpty()) {
                    parts.endRemotely(session);
                } else {
                    parts.unplug(mark);
                }
            }
        }
    }

    /** The transaction ends first, then the cable is free (1.6 section 5.18). */
    private static void unlocked(
            StepContext context,
            SessionParts parts,
            Session session,
            int mark,
            Answer<UnlockConnectorResponse> answer) {
        context.pass("unlock", "UnlockConnector is Unlocked", answer.frames().toArray(Integer[]::new));
        Sighting<StopTransactionRequest> stop = context.require("stop", mark, SessionParts.STOP);
        parts.stopped(stop, session.transaction(), session.start());
        Reason reason = stop.request().reason();
        context.check(
                "stop-reason",
                reason == Reason.UNLOCK_COMMAND,
                "The reason is UnlockCommand",
                "it is " + Words.of(reason),
                List.of(stop.number()));
        parts.finishing(mark);
        parts.unplug(mark);
    }

    private static void goesOn(StepContext context, int mark) {
        Optional<Sighting<StopTransactionRequest>> stop =
                context.watch(mark, SessionParts.STOP, context.times().watch());
        context.check(
                "goes-on",
                stop.isEmpty(),
                "The transaction goes on with a cable that cannot be unlocked",
                "StopTransaction came",
                stop.map(seen -> List.of(seen.number())).orElse(context.messages(mark)));
    }

    private static void unknown(StepContext context) {
        Answer<UnlockConnectorResponse> answer = context.call(new UnlockConnectorRequest(NO_CONNECTOR));
        context.should(
                "unknown-connector",
                answer.isResult() && answer.response().status() == UnlockStatus.NOT_SUPPORTED,
                "UnlockConnector of connector " + NO_CONNECTOR
                        + ", which there is not, is NotSupported (1.6 errata 3.87)",
                answer.isResult() ? "it is " + Words.of(answer.response().status()) : answer.problem(),
                answer.frames());
    }
}
