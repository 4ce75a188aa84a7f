package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.NUMBER_OF_CONNECTORS;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.SUPPORTED_FEATURE_PROFILES;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.examples.certify.SubCheck.Outcome;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import dev.ocpp4j.v16.configuration.FeatureProfile;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.ReadingContext;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.firmware.DiagnosticsStatus;
import dev.ocpp4j.v16.firmware.DiagnosticsStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.FirmwareStatus;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.remotetrigger.MessageTrigger;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageRequest;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageResponse;
import java.util.List;
import java.util.Optional;

/** Step 23: the station sends what it is asked for (OCA TC_054_CS and TC_055_CS, 1.6 section 5.17). */
final class TriggerStep implements Step {
    private static final String ERRATUM = "1.6 erratum 3.35";

    @Override
    public Title title() {
        return Title.of16(23, "RemoteTrigger", "TriggerMessage", "Nothing to do.");
    }

    @Override
    public void run(StepContext context) {
        context.requireProfile(FeatureProfile.REMOTE_TRIGGER);
        int connector = context.connector();
        heartbeat(context);
        trigger(
                context,
                "status",
                new TriggerMessageRequest(MessageTrigger.STATUS_NOTIFICATION).withConnectorId(connector),
                Expect.any(StatusNotificationRequest.class)
                        .where(status -> status.connectorId() == connector, "of connector " + connector));
        allStatuses(context);
        meterValues(context);
        firmware(context);
        boot(context);
        unknownConnector(context);
    }

    /** The message in the words of a certificate. */
    private static String word(TriggerMessageRequest request) {
        return Words.of(request.requestedMessage());
    }

    private static void heartbeat(StepContext context) {
        Answer<TriggerMessageResponse> tried = trigger(
                        context,
                        "heartbeat",
                        new TriggerMessageRequest(MessageTrigger.HEARTBEAT),
                        Expect.any(HeartbeatRequest.class))
                .answer();
        if (!context.capabilities().value(SUPPORTED_FEATURE_PROFILES).isPresent() && tried.isError()) {
            context.requireKnown("trigger", tried);
        }
    }

    private record Triggered<Q extends Record & Request<?>>(
            Answer<TriggerMessageResponse> answer, Optional<Sighting<Q>> message) {}

    /** It is accepted, and sent: both, and in this order. */
    private static <Q extends Record & Request<?>> Triggered<Q> trigger(
            StepContext context, String id, TriggerMessageRequest request, Expect<Q> expected) {
        int mark = context.mark();
        Answer<TriggerMessageResponse> answer = context.call(request);
        if (!answer.isResult() || answer.response().status() != TriggerMessageStatus.ACCEPTED) {
            refused(context, id, request, answer);
            return new Triggered<>(answer, Optional.empty());
        }
        Optional<Sighting<Q>> seen =
                context.await(mark, expected, context.times().reaction());
        if (seen.isEmpty()) {
            context.fail(
                    id,
                    "Does not send " + word(request) + ": TriggerMessage is Accepted, but no " + expected.what()
                            + " came within " + Words.seconds(context.times().reaction()),
                    answer.frames());
        } else {
            context.pass(
                    id,
                    expected.what() + " is sent",
                    answer.call().number(),
                    seen.get().number());
            context.answerFirst(answer, seen.get().frame());
        }
        return new Triggered<>(answer, seen);
    }

    private static void refused(
            StepContext context, String id, TriggerMessageRequest request, Answer<TriggerMessageResponse> answer) {
        String how = answer.isResult()
                ? "TriggerMessage is " + Words.of(answer.response().status())
                : answer.problem();
        boolean ofFirmware = request.requestedMessage() == MessageTrigger.DIAGNOSTICS_STATUS_NOTIFICATION
                || request.requestedMessage() == MessageTrigger.FIRMWARE_STATUS_NOTIFICATION;
        boolean claimed = context.capabilities()
                .value(SUPPORTED_FEATURE_PROFILES)
                .map(profiles -> profiles.contains(
                        FeatureProfile.FIRMWARE_MANAGEMENT.word().orElseThrow()))
                .orElse(true);
        if (ofFirmware && !claimed) {
            context.note(
                    id,
                    Outcome.NOT_APPLICABLE,
                    word(request) + ": " + how + ", and the station does not claim FirmwareManagement",
                    answer.frames());
        } else {
            context.fail(id, "Does not send " + word(request) + ": " + how, answer.frames());
        }
    }

    private static void allStatuses(StepContext context) {
        int mark = context.mark();
        int connectors = context.capabilities().value(NUMBER_OF_CONNECTORS).orElse(1);
        Expect<StatusNotificationRequest> any = Expect.any(StatusNotificationRequest.class);
        Triggered<StatusNotificationRequest> triggered =
                trigger(context, "statuses", new TriggerMessageRequest(MessageTrigger.STATUS_NOTIFICATION), any);
        if (triggered.message().isEmpty()) {
            return;
        }
        for (int id = 0; id <= connectors; id++) {
            int connector = id;
            Expect<StatusNotificationRequest> one =
                    any.where(status -> status.connectorId() == connector, "of connector " + connector);
            Optional<Sighting<StatusNotificationRequest>> seen =
                    context.await(mark, one, context.times().reaction());
            String demand = "Without a connector, StatusNotification comes for connector " + connector;
            List<Integer> frames = seen.map(told -> List.of(told.number()))
                    .orElse(triggered.answer().frames());
            if (connector == 0) {
                context.should("statuses-0", seen.isPresent(), demand, "it did not come", frames);
            } else {
                context.check("statuses-" + connector, seen.isPresent(), demand, "it did not come", frames);
            }
        }
    }

    private static void meterValues(StepContext context) {
        int connector = context.connector();
        Triggered<MeterValuesRequest> triggered = trigger(
                context,
                "meter-values",
                new TriggerMessageRequest(MessageTrigger.METER_VALUES).withConnectorId(connector),
                Expect.any(MeterValuesRequest.class)
                        .where(values -> values.connectorId() == connector, "of connector " + connector));
        triggered.message().ifPresent(seen -> {
            boolean all = seen.request().meterValue().stream()
                    .flatMap(value -> value.sampledValue().stream())
                    .allMatch(value -> value.context() == ReadingContext.TRIGGER);
            context.should(
                    "meter-context",
                    all,
                    "The context of meter values that were asked for is Trigger",
                    "it is another",
                    List.of(seen.number()));
            new MeterChecks(context.part("meter")).measurands(List.of(seen)); // errata 3.46
        });
    }

    private static void firmware(StepContext context) {
        trigger(
                        context,
                        "diagnostics",
                        new TriggerMessageRequest(MessageTrigger.DIAGNOSTICS_STATUS_NOTIFICATION),
                        Expect.any(DiagnosticsStatusNotificationRequest.class))
                .message()
                .ifPresent(seen -> context.should(
                        "diagnostics-idle",
                        seen.request().status() == DiagnosticsStatus.IDLE,
                        "The status of diagnostics is Idle while nothing is uploaded",
                        "it is " + Words.of(seen.request().status()),
                        List.of(seen.number())));
        trigger(
                        context,
                        "firmware",
                        new TriggerMessageRequest(MessageTrigger.FIRMWARE_STATUS_NOTIFICATION),
                        Expect.any(FirmwareStatusNotificationRequest.class))
                .message()
                .ifPresent(seen -> context.should(
                        "firmware-idle",
                        seen.request().status() == FirmwareStatus.IDLE,
                        "The status of the firmware is Idle while none is installed",
                        "it is " + Words.of(seen.request().status()),
                        List.of(seen.number())));
    }

    private static void boot(StepContext context) {
        BootTrigger asked = context.parameters().bootTrigger();
        TriggerMessageRequest request = new TriggerMessageRequest(MessageTrigger.BOOT_NOTIFICATION);
        if (asked == BootTrigger.SKIP) {
            context.info("boot", "Not asked for BootNotification, as 1.6 erratum 3.40 wants it");
            return;
        }
        if (asked == BootTrigger.REQUIRE) {
            trigger(context, "boot", request, Reboot.BOOT);
            return;
        }
        int mark = context.mark();
        Answer<TriggerMessageResponse> answer = context.call(request);
        if (answer.isResult() && answer.response().status() == TriggerMessageStatus.REJECTED) {
            context.pass(
                    "boot",
                    "BootNotification is refused, as " + ERRATUM + " recommends",
                    answer.frames().toArray(Integer[]::new));
            context.remark(
                    "boot-refused",
                    "Does not send BootNotification once it is accepted, as " + ERRATUM + " recommends",
                    answer.frames());
        } else if (answer.isResult() && answer.response().status() == TriggerMessageStatus.ACCEPTED) {
            Optional<Sighting<BootNotificationRequest>> seen =
                    context.await(mark, Reboot.BOOT, context.times().reaction());
            context.check(
                    "boot",
                    seen.isPresent(),
                    "BootNotification is sent",
                    "it did not come: does not send BootNotification",
                    seen.map(boot -> List.of(boot.number())).orElse(answer.frames()));
        } else {
            refused(context, "boot", request, answer);
        }
    }

    private static void unknownConnector(StepContext context) {
        int connector = context.capabilities().value(NUMBER_OF_CONNECTORS).orElse(1) + 1;
        Answer<TriggerMessageResponse> answer =
                context.call(new TriggerMessageRequest(MessageTrigger.METER_VALUES).withConnectorId(connector));
        context.should(
                "unknown-connector",
                answer.isError() || (answer.isResult() && answer.response().status() == TriggerMessageStatus.REJECTED),
                "MeterValues of connector " + connector + ", which there is not, is Rejected, or answered CALLERROR",
                answer.isResult() ? "it is " + Words.of(answer.response().status()) : answer.problem(),
                answer.frames());
    }
}
