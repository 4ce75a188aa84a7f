package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.HEARTBEAT_INTERVAL;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.NUMBER_OF_CONNECTORS;

import dev.ocpp4j.examples.certify.StubCentralSystem.BootAnswer;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.GetConfigurationResponse;
import dev.ocpp4j.v16.core.RegistrationStatus;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Step 1: the station boots. It is rejected first, then pending, then accepted, so that one boot shows how it takes each
 * answer (OCA TC_001_CS and TC_002_CS).
 */
final class BootStep implements Step {
    private static final Expect<BootNotificationRequest> BOOT = Reboot.BOOT;
    /** How much earlier than asked for a BootNotification may come back, for the sake of clocks. */
    private static final Duration EARLY = Duration.ofMillis(100);

    @Override
    public Title title() {
        return Title.of16(
                1,
                "Core",
                "Boot charging station",
                "Switch the station on (or off and on). It is rejected, then pending, then accepted.");
    }

    @Override
    public boolean startsAnywhere() {
        return true;
    }

    @Override
    public void run(StepContext context) {
        int retry = context.times().retry();
        context.csms()
                .answerBoots(List.of(
                        new BootAnswer(RegistrationStatus.REJECTED, retry),
                        new BootAnswer(RegistrationStatus.PENDING, retry)));
        int mark = context.mark();
        context.bench().connectionMayEnd(true);
        context.bench().act(Actuation.powerCycle(), BOOT::matches);
        Sighting<BootNotificationRequest> first =
                context.require("boot", mark, BOOT, context.times().reboot());
        firstCall(context, mark, first);
        Optional<Sighting<BootNotificationRequest>> accepted =
                rejected(context, first).flatMap(second -> pending(context, second));
        if (accepted.isEmpty() || !answers(context, accepted.get())) {
            accepted = acceptAtOnce(context);
        }
        statuses(context, accepted.get());
        context.bench().connectionMayEnd(false);
    }

    private static void firstCall(StepContext context, int mark, Sighting<BootNotificationRequest> boot) {
        List<Integer> before = context.bench().recorder().since(mark).stream()
                .filter(frame -> frame.isCallFromStation()
                        && frame.connection() == boot.frame().connection()
                        && frame.number() < boot.number())
                .map(Frame::number)
                .toList();
        context.check(
                "first-call",
                before.isEmpty(),
                "BootNotification is the first CALL",
                before.size() + " CALLs came before it",
                before.isEmpty() ? List.of(boot.number()) : before);
        Optional<String> violation = Messages.violation(boot.frame());
        context.check(
                "boot-fields",
                violation.isEmpty(),
                "BootNotification has its required fields, of the right lengths",
                violation.orElse(""),
                List.of(boot.number()));
        context.info(
                "identity",
                boot.request().chargePointVendor() + " " + boot.request().chargePointModel() + ", firmware "
                        + Optional.ofNullable(boot.request().firmwareVersion()).orElse("not told"),
                boot.number());
    }

    /** After Rejected: silence, and BootNotification again, but not too early. */
    private static Optional<Sighting<BootNotificationRequest>> rejected(
            StepContext context, Sighting<BootNotificationRequest> boot) {
        Optional<Sighting<BootNotificationRequest>> next = again(context, boot);
        quiet(context, "rejected-silence", "Rejected", boot, next);
        retryTime(context, "rejected-retry", "Rejected", boot, next);
        return next;
    }

    /** After Pending: answers to what it is asked, nothing of its own, and BootNotification again. */
    private static Optional<Sighting<BootNotificationRequest>> pending(
            StepContext context, Sighting<BootNotificationRequest> boot) {
        Answer<?> get = context.call(new GetConfigurationRequest());
        context.should(
                "pending-get",
                get.isResult(),
                "GetConfiguration is answered while pending",
                get.problem(),
                get.frames());
        Answer<?> change = context.call(new ChangeConfigurationRequest(
                HEARTBEAT_INTERVAL.name(), Integer.toString(context.times().heartbeat())));
        context.should(
                "pending-change",
                change.isResult(),
                "ChangeConfiguration is answered while pending",
                change.problem(),
                change.frames());
        Optional<Sighting<BootNotificationRequest>> next = again(context, boot);
        quiet(context, "pending-silence", "Pending", boot, next);
        retryTime(context, "pending-retry", "Pending", boot, next);
        return next;
    }

    private static Optional<Sighting<BootNotificationRequest>> again(
            StepContext context, Sighting<BootNotificationRequest> boot) {
        Duration limit =
                Duration.ofSeconds(context.times().retry()).plus(context.times().reaction());
        return context.await(boot.number(), BOOT, limit);
    }

    private static void quiet(
            StepContext context,
            String id,
            String status,
            Sighting<BootNotificationRequest> boot,
            Optional<Sighting<BootNotificationRequest>> next) {
        int until = next.map(Sighting::number).orElse(context.mark() + 1);
        List<Integer> calls = context.bench().recorder().since(boot.number()).stream()
                .filter(frame -> frame.isCallFromStation() && frame.number() < until)
                .map(Frame::number)
                .toList();
        context.check(id, calls.isEmpty(), "No other CALL after " + status, calls.size() + " CALLs came", calls);
    }

    private static void retryTime(
            StepContext context,
            String id,
            String status,
            Sighting<BootNotificationRequest> boot,
            Optional<Sighting<BootNotificationRequest>> next) {
        Duration asked = Duration.ofSeconds(context.times().retry());
        String demand = "BootNotification comes again after " + status + ", not before " + Words.seconds(asked);
        if (next.isEmpty()) {
            context.should(id, false, demand, "it did not come again", List.of(boot.number()));
            return;
        }
        Duration waited =
                Duration.ofNanos(next.get().frame().nanos() - boot.frame().nanos());
        context.should(
                id,
                waited.plus(EARLY).compareTo(asked) >= 0,
                demand,
                "it came after " + Words.seconds(waited),
                List.of(boot.number(), next.get().number()));
    }

    /** A station may stay rejected in its own eyes; what it does when it is not is for the other steps to see. */
    private static boolean answers(StepContext context, Sighting<BootNotificationRequest> accepted) {
        Answer<GetConfigurationResponse> told = context.call(new GetConfigurationRequest());
        context.bench().learn(told);
        return context.check(
                "accepted-answers",
                told.reply() != null,
                "The station answers once it is accepted (1.6 section 4.2)",
                told.problem(),
                told.frames().isEmpty() ? List.of(accepted.number()) : told.frames());
    }

    /** A station that does not ask again, or is deaf, has to be switched on again, and is accepted then. */
    private static Sighting<BootNotificationRequest> restart(StepContext context) {
        int mark = context.mark();
        context.bench().act(Actuation.powerCycle(), BOOT::matches);
        return context.require("boot-again", mark, BOOT, context.times().reboot());
    }

    private static Optional<Sighting<BootNotificationRequest>> acceptAtOnce(StepContext context) {
        context.csms().answerBoots(List.of());
        return Optional.of(restart(context));
    }

    private static void statuses(StepContext context, Sighting<BootNotificationRequest> boot) {
        int connectors = context.capabilities().value(NUMBER_OF_CONNECTORS).orElse(1);
        Expect<StatusNotificationRequest> any = Expect.any(StatusNotificationRequest.class);
        for (int id = connectors; id >= 0; id--) {
            int connector = id;
            context.await(
                    boot.number(),
                    any.where(status -> status.connectorId() == connector, "of connector " + connector),
                    context.times().reaction());
        }
        Map<Integer, Sighting<StatusNotificationRequest>> told = new TreeMap<>();
        for (Sighting<StatusNotificationRequest> seen : context.seen(boot.number(), any)) {
            told.putIfAbsent(seen.request().connectorId(), seen);
        }
        for (int id = 1; id <= connectors; id++) {
            Sighting<StatusNotificationRequest> seen = told.get(id);
            context.check(
                    "status-" + id,
                    seen != null && seen.request().status() == ChargePointStatus.AVAILABLE,
                    "StatusNotification tells that connector " + id + " is Available",
                    seen == null
                            ? "none came"
                            : "it is " + Words.of(seen.request().status()),
                    seen == null ? List.of(boot.number()) : List.of(seen.number()));
        }
        Sighting<StatusNotificationRequest> station = told.get(0);
        context.should(
                "status-0",
                station != null,
                "StatusNotification tells the status of the station as a whole, connector 0 (1.6 errata 3.22)",
                "none came",
                station == null ? List.of(boot.number()) : List.of(station.number()));
    }
}
