package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.NUMBER_OF_CONNECTORS;
import static dev.ocpp4j.v16.core.ChargePointStatus.AVAILABLE;
import static dev.ocpp4j.v16.core.ChargePointStatus.FINISHING;
import static dev.ocpp4j.v16.core.ChargePointStatus.PREPARING;
import static dev.ocpp4j.v16.core.ChargePointStatus.UNAVAILABLE;

import dev.ocpp4j.examples.certify.SessionParts.Session;
import dev.ocpp4j.v16.core.AvailabilityStatus;
import dev.ocpp4j.v16.core.AvailabilityType;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.ChangeAvailabilityRequest;
import dev.ocpp4j.v16.core.ChangeAvailabilityResponse;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.ResetRequest;
import dev.ocpp4j.v16.core.ResetResponse;
import dev.ocpp4j.v16.core.ResetStatus;
import dev.ocpp4j.v16.core.ResetType;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.util.List;
import java.util.Optional;

/** Steps 9 to 12: a hard and a soft reset, with and without a transaction (OCA TC_015, TC_013, TC_016, TC_014_CS). */
final class ResetStep implements Step {
    private final int number;
    private final ResetType type;
    private final boolean charging;

    private ResetStep(int number, ResetType type, boolean charging) {
        this.number = number;
        this.type = type;
        this.charging = charging;
    }

    static Step hardWhileCharging() {
        return new ResetStep(9, ResetType.HARD, true);
    }

    static Step hardWhileIdle() {
        return new ResetStep(10, ResetType.HARD, false);
    }

    static Step softWhileCharging() {
        return new ResetStep(11, ResetType.SOFT, true);
    }

    static Step softWhileIdle() {
        return new ResetStep(12, ResetType.SOFT, false);
    }

    @Override
    public Title title() {
        return Title.of16(
                number,
                "Core",
                Words.of(type) + " reset – " + (charging ? "with transaction" : "without transaction"),
                outline());
    }

    private String outline() {
        if (!charging) {
            return "Nothing to do.";
        }
        return "Plug in, present a card; when the station is back, unplug."
                + (type == ResetType.SOFT ? " The same once more." : "");
    }

    @Override
    public void run(StepContext context) {
        SessionParts parts = new SessionParts(context);
        Session session = charging ? parts.begin() : null;
        if (!charging) {
            outOfService(context);
        }
        int mark = context.mark();
        context.bench().connectionMayEnd(true);
        Answer<ResetResponse> answer = context.call(new ResetRequest(type));
        accepted(context, answer);
        Sighting<BootNotificationRequest> boot = new Reboot(context).seen(mark, "Reset", answer);
        connection(context, boot, answer);
        if (charging) {
            stopped(context, mark, boot, session);
        } else {
            noTransaction(context, mark);
        }
        statuses(context, boot);
        if (charging) {
            context.bench().connectionMayEnd(false);
            goesOnWithNothing(context, boot);
            parts.unplug(boot.number());
            if (type == ResetType.SOFT) {
                new WithheldStop(context.part("withheld")).run();
            }
        } else {
            backInService(context, boot);
        }
    }

    private static void outOfService(StepContext context) {
        int mark = context.mark();
        Answer<ChangeAvailabilityResponse> answer = context.ask(
                "inoperative", new ChangeAvailabilityRequest(context.connector(), AvailabilityType.INOPERATIVE));
        context.check(
                "inoperative",
                answer.response().status() == AvailabilityStatus.ACCEPTED,
                "ChangeAvailability Inoperative is Accepted",
                "it was " + Words.of(answer.response().status()),
                answer.frames());
        context.require("unavailable", mark, Expect.status(context.connector(), UNAVAILABLE));
    }

    private static void backInService(StepContext context, Sighting<BootNotificationRequest> boot) {
        boolean isBack = new Reboot(context)
                .status(boot, context.connector())
                .filter(seen -> seen.request().status() == AVAILABLE)
                .isPresent();
        int mark = context.mark();
        context.call(new ChangeAvailabilityRequest(context.connector(), AvailabilityType.OPERATIVE));
        if (!isBack) { // else there is no change to tell
            context.expect("operative", mark, Expect.status(context.connector(), AVAILABLE));
        }
    }

    /** A station has to answer, even if it is about to go. */
    static void accepted(StepContext context, Answer<ResetResponse> answer) {
        if (answer.isResult()) {
            boolean accepted = answer.response().status() == ResetStatus.ACCEPTED;
            context.check("reset", accepted, "Reset is Accepted", "it was Rejected", answer.frames());
            if (!accepted) {
                throw new StepEnded();
            }
        } else if (answer.isError()) {
            context.fail("reset", answer.problem(), answer.frames());
            throw new StepEnded();
        } else {
            context.should("reset", false, "Reset is answered (1.6 section 5.14)", answer.problem(), answer.frames());
        }
    }

    private void connection(StepContext context, Sighting<BootNotificationRequest> boot, Answer<?> answer) {
        if (type == ResetType.HARD && answer.call() != null) {
            context.should(
                    "new-connection",
                    boot.frame().connection() > answer.call().connection(),
                    "The station connects anew",
                    "it sends BootNotification on the connection that it had",
                    List.of(boot.number()));
        }
    }

    private void stopped(StepContext context, int mark, Sighting<BootNotificationRequest> boot, Session session) {
        Expect<StopTransactionRequest> expected = SessionParts.STOP.where(
                stop -> stop.transactionId() == session.transaction(), "of transaction " + session.transaction());
        Optional<Sighting<StopTransactionRequest>> found =
                context.await(mark, expected, context.times().reaction());
        if (found.isEmpty()) {
            context.fail(
                    "stop",
                    "No StopTransaction, neither before the reset nor after it (1.6 section 5.14)",
                    List.of(session.start().number(), boot.number()));
            return;
        }
        Sighting<StopTransactionRequest> stop = found.get();
        context.pass(
                "stop",
                "StopTransaction " + (stop.number() < boot.number() ? "before" : "after") + " the reset",
                stop.number());
        new SessionParts(context).stopped(stop, session.transaction(), session.start());
        if (type == ResetType.SOFT) {
            gracefully(context, stop, boot);
        } else {
            reason(context, stop, Reason.HARD_RESET, List.of(Reason.POWER_LOSS, Reason.REBOOT));
        }
    }

    /** A soft reset ends transactions in the ordinary way first. */
    private static void gracefully(
            StepContext context, Sighting<StopTransactionRequest> stop, Sighting<BootNotificationRequest> boot) {
        context.check(
                "stop-first",
                stop.number() < boot.number(),
                "StopTransaction comes before the station restarts",
                "it comes after it",
                List.of(stop.number(), boot.number()));
        boolean answered = context.bench()
                .recorder()
                .answerTo(stop.frame())
                .filter(answer -> answer.number() < boot.number())
                .isPresent();
        context.should(
                "stop-answered",
                answered || stop.number() > boot.number(),
                "The station waits for the answer to StopTransaction",
                "it does not",
                List.of(stop.number(), boot.number()));
        reason(context, stop, Reason.SOFT_RESET, List.of());
    }

    private static void reason(
            StepContext context, Sighting<StopTransactionRequest> stop, Reason right, List<Reason> tolerated) {
        Reason reason = stop.request().reason();
        List<Integer> frames = List.of(stop.number());
        if (reason != null && tolerated.contains(reason)) {
            context.remark("reason", "The reason is " + Words.of(reason) + " instead of " + Words.of(right), frames);
        } else {
            context.check(
                    "reason", reason == right, "The reason is " + Words.of(right), "it is " + Words.of(reason), frames);
        }
    }

    private static void noTransaction(StepContext context, int mark) {
        List<Integer> stops = context.seen(mark, SessionParts.STOP).stream()
                .map(Sighting::number)
                .toList();
        context.check("no-stop", stops.isEmpty(), "No StopTransaction, as there is no transaction", "it came", stops);
    }

    private void statuses(StepContext context, Sighting<BootNotificationRequest> boot) {
        int connectors = context.capabilities().value(NUMBER_OF_CONNECTORS).orElse(1);
        Reboot reboot = new Reboot(context);
        for (int id = 1; id <= connectors; id++) {
            List<ChargePointStatus> right = id != context.connector()
                    ? List.of(AVAILABLE)
                    : charging ? List.of(FINISHING, PREPARING) : List.of(UNAVAILABLE);
            Optional<Sighting<StatusNotificationRequest>> told = reboot.status(boot, id);
            ChargePointStatus status = told.map(seen -> seen.request().status()).orElse(null);
            List<Integer> frames = List.of(told.map(Sighting::number).orElse(boot.number()));
            if (charging && id == context.connector() && status == AVAILABLE) {
                context.remark("status-" + id, "Available after the reset, with the cable plugged in", frames);
                continue;
            }
            context.check(
                    "status-" + id,
                    status != null && right.contains(status),
                    "Connector " + id + " is "
                            + String.join(" or ", right.stream().map(Words::of).toList()) + " after the reset"
                            + (right.contains(UNAVAILABLE) ? " as before it" : ""),
                    told.isEmpty() ? "its status is not told" : "it is " + Words.of(status),
                    frames);
        }
    }

    private static void goesOnWithNothing(StepContext context, Sighting<BootNotificationRequest> boot) {
        Optional<Sighting<StartTransactionRequest>> start =
                context.watch(boot.number(), SessionParts.START, context.times().watch());
        context.check(
                "no-resume",
                start.isEmpty(),
                "No transaction begins after the reset",
                "StartTransaction came",
                List.of(start.map(Sighting::number).orElse(boot.number())));
    }
}
