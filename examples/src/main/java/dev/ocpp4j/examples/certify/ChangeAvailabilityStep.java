package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.NUMBER_OF_CONNECTORS;

import dev.ocpp4j.v16.core.AvailabilityStatus;
import dev.ocpp4j.v16.core.AvailabilityType;
import dev.ocpp4j.v16.core.ChangeAvailabilityRequest;
import dev.ocpp4j.v16.core.ChangeAvailabilityResponse;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.RemoteStartStopStatus;
import dev.ocpp4j.v16.core.RemoteStartTransactionRequest;
import dev.ocpp4j.v16.core.RemoteStartTransactionResponse;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import java.util.Optional;

/** Step 2: connectors go out of service and come back. During a transaction that is looked at in step 14. */
final class ChangeAvailabilityStep implements Step {
    @Override
    public Title title() {
        return Title.of16(2, "Core", "Change availability", "Nothing to do.");
    }

    @Override
    public void run(StepContext context) {
        int connector = context.connector();
        change(context, "inoperative", connector, AvailabilityType.INOPERATIVE, ChargePointStatus.UNAVAILABLE);
        Answer<ChangeAvailabilityResponse> again = context.ask(
                "inoperative-again", new ChangeAvailabilityRequest(connector, AvailabilityType.INOPERATIVE));
        context.check(
                "inoperative-again",
                again.response().status() == AvailabilityStatus.ACCEPTED,
                "A change to what is already so is Accepted",
                "it was " + Words.of(again.response().status()),
                again.frames());
        int mark = context.mark();
        Answer<RemoteStartTransactionResponse> start = context.ask(
                "no-start",
                new RemoteStartTransactionRequest(context.setup().remoteIdTag()).withConnectorId(connector));
        context.check(
                "no-start",
                start.response().status() == RemoteStartStopStatus.REJECTED,
                "RemoteStartTransaction is Rejected while Unavailable",
                "it was Accepted",
                start.frames());
        new SessionParts(context).undo(mark, start);
        change(context, "operative", connector, AvailabilityType.OPERATIVE, ChargePointStatus.AVAILABLE);
        all(context, "all-inoperative", AvailabilityType.INOPERATIVE, ChargePointStatus.UNAVAILABLE);
        all(context, "all-operative", AvailabilityType.OPERATIVE, ChargePointStatus.AVAILABLE);
    }

    private static void change(
            StepContext context, String id, int connector, AvailabilityType type, ChargePointStatus status) {
        int mark = context.mark();
        Answer<ChangeAvailabilityResponse> answer = context.ask(id, new ChangeAvailabilityRequest(connector, type));
        accepted(context, id, answer, type);
        Optional<Sighting<StatusNotificationRequest>> effect = told(context, id, mark, connector, status);
        effect.ifPresent(seen -> context.answerFirst(answer, seen.frame()));
    }

    private static void all(StepContext context, String id, AvailabilityType type, ChargePointStatus status) {
        int mark = context.mark();
        Answer<ChangeAvailabilityResponse> answer = context.ask(id, new ChangeAvailabilityRequest(0, type));
        accepted(context, id, answer, type);
        int connectors = context.capabilities().value(NUMBER_OF_CONNECTORS).orElse(1);
        for (int connector = 1; connector <= connectors; connector++) {
            told(context, id + "-" + connector, mark, connector, status);
        }
    }

    private static void accepted(
            StepContext context, String id, Answer<ChangeAvailabilityResponse> answer, AvailabilityType type) {
        context.check(
                id,
                answer.response().status() == AvailabilityStatus.ACCEPTED,
                "ChangeAvailability " + Words.of(type) + " is Accepted",
                "it was " + Words.of(answer.response().status()),
                answer.frames());
    }

    private static Optional<Sighting<StatusNotificationRequest>> told(
            StepContext context, String id, int mark, int connector, ChargePointStatus status) {
        Expect<StatusNotificationRequest> expected = Expect.status(connector, status);
        context.expect(id + "-status", mark, expected);
        return context.seen(mark, expected).stream().findFirst();
    }
}
