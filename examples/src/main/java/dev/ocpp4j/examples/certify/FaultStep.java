package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.core.ChargePointStatus.AVAILABLE;
import static dev.ocpp4j.v16.core.ChargePointStatus.FAULTED;
import static dev.ocpp4j.v16.core.ChargePointStatus.FINISHING;
import static dev.ocpp4j.v16.core.ChargePointStatus.PREPARING;
import static dev.ocpp4j.v16.core.ChargePointStatus.SUSPENDED_EV;
import static dev.ocpp4j.v16.core.ChargePointStatus.SUSPENDED_EVSE;

import dev.ocpp4j.examples.certify.SessionParts.Session;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.RemoteStartStopStatus;
import dev.ocpp4j.v16.core.RemoteStartTransactionRequest;
import dev.ocpp4j.v16.core.RemoteStartTransactionResponse;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.util.List;
import java.util.Optional;

/** Step 16: something is wrong with the hardware, is told, and is well again (OCA TC_024_CS, 1.6 section 4.9). */
final class FaultStep implements Step {
    private static final List<ChargePointStatus> WITH_VEHICLE =
            List.of(PREPARING, SUSPENDED_EV, SUSPENDED_EVSE, FINISHING);

    @Override
    public Title title() {
        return Title.of16(
                16,
                "Core",
                "Hardware-related notification / error condition",
                "Cause a fault that does no harm, such as by the emergency stop; take it away again.");
    }

    @Override
    public void run(StepContext context) {
        if (!context.bench().can(Actuation.Kind.FAULT)) {
            throw context.notApplicable("fault", "There is nobody and nothing that could cause a fault", List.of());
        }
        Sighting<StatusNotificationRequest> fault = idle(context);
        if (fault.request().status() != FAULTED || refuses(context)) {
            clear(context, fault);
        } else {
            context.act(Actuation.clearFault(context.connector())); // its status is another by now
        }
        if (context.bench().isAutomatic()) {
            charging(context.part("charging"));
            lock(context.part("lock"));
        } else {
            context.info("charging", "Not tried during a transaction: it needs another session");
        }
    }

    private static Expect<StatusNotificationRequest> told(StepContext context) {
        return Expect.any(StatusNotificationRequest.class)
                .where(
                        status -> (status.connectorId() == context.connector() || status.connectorId() == 0)
                                && status.errorCode() != ChargePointErrorCode.NO_ERROR,
                        "of an error");
    }

    private static Sighting<StatusNotificationRequest> idle(StepContext context) {
        Sighting<StatusNotificationRequest> fault = context.act(
                "fault", Actuation.fault(context.connector(), ChargePointErrorCode.GROUND_FAILURE), told(context));
        ChargePointStatus status = fault.request().status();
        ChargePointErrorCode code = fault.request().errorCode();
        if (status != FAULTED) {
            context.remark(
                    "faulted",
                    "An error, " + Words.of(code) + ", with the status " + Words.of(status) + ": a warning",
                    List.of(fault.number()));
        } else {
            context.pass("faulted", "Faulted with " + Words.of(code), fault.number());
        }
        if (code == ChargePointErrorCode.EV_COMMUNICATION_ERROR) {
            context.should(
                    "vehicle",
                    WITH_VEHICLE.contains(status),
                    "EVCommunicationError comes with Preparing, SuspendedEV, SuspendedEVSE or Finishing (1.6 section 4.9)",
                    "the status is " + Words.of(status),
                    List.of(fault.number()));
        }
        return fault;
    }

    private static boolean refuses(StepContext context) {
        int mark = context.mark();
        Answer<RemoteStartTransactionResponse> answer = context.ask(
                "no-start",
                new RemoteStartTransactionRequest(context.setup().remoteIdTag()).withConnectorId(context.connector()));
        boolean refuses = context.check(
                "no-start",
                answer.response().status() == RemoteStartStopStatus.REJECTED,
                "RemoteStartTransaction is Rejected while Faulted",
                "it was Accepted",
                answer.frames());
        new SessionParts(context).undo(mark, answer);
        return refuses;
    }

    private static void clear(StepContext context, Sighting<StatusNotificationRequest> fault) {
        int connector = fault.request().connectorId();
        Sighting<StatusNotificationRequest> well = context.act(
                "cleared",
                Actuation.clearFault(context.connector()),
                Expect.any(StatusNotificationRequest.class)
                        .where(
                                status -> status.connectorId() == connector
                                        && status.errorCode() == ChargePointErrorCode.NO_ERROR,
                                "of connector " + connector + " with NoError"));
        context.check(
                "status-again",
                well.request().status() == AVAILABLE,
                "The status is what it was, Available",
                "it is " + Words.of(well.request().status()),
                List.of(well.number()));
    }

    private static void charging(StepContext context) {
        SessionParts parts = new SessionParts(context);
        Session session = parts.begin();
        int mark = context.mark();
        context.act("fault", Actuation.fault(context.connector(), ChargePointErrorCode.OTHER_ERROR), told(context));
        Optional<Sighting<StopTransactionRequest>> stop =
                context.await(mark, SessionParts.STOP, context.times().watch());
        List<Sighting<StatusNotificationRequest>> suspended =
                context.seen(mark, Expect.status(context.connector(), SUSPENDED_EVSE));
        if (stop.isPresent()) {
            Reason reason = stop.get().request().reason();
            context.should(
                    "reason",
                    reason == Reason.EMERGENCY_STOP || reason == Reason.OTHER,
                    "A transaction that a fault ends has the reason EmergencyStop or Other",
                    "it is " + Words.of(reason),
                    List.of(stop.get().number()));
        } else {
            context.should(
                    "suspended",
                    !suspended.isEmpty(),
                    "A fault ends the transaction, or suspends it (SuspendedEVSE)",
                    "neither was told",
                    context.messages(mark));
        }
        context.act(Actuation.clearFault(context.connector()));
        if (stop.isEmpty()) {
            parts.endRemotely(session);
        } else {
            parts.unplug(context.mark());
        }
    }

    /** What cannot be locked must not be charged with. */
    private static void lock(StepContext context) {
        int mark = context.mark();
        context.act(
                "fault",
                Actuation.fault(context.connector(), ChargePointErrorCode.CONNECTOR_LOCK_FAILURE),
                told(context));
        context.act(Actuation.plugIn(context.connector()));
        context.act(Actuation.presentTag(context.connector(), context.setup().idTag()));
        Optional<Sighting<StartTransactionRequest>> start =
                context.watch(mark, SessionParts.START, context.times().watch());
        context.check(
                "no-start",
                start.isEmpty(),
                "No transaction with a lock that fails",
                "StartTransaction came",
                start.map(seen -> List.of(seen.number())).orElse(context.messages(mark)));
        context.act(Actuation.unplug(context.connector()));
        context.act(
                "cleared",
                Actuation.clearFault(context.connector()),
                Expect.status(context.connector(), AVAILABLE, PREPARING));
    }
}
