package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.core.ChargePointStatus.AVAILABLE;
import static dev.ocpp4j.v16.core.ChargePointStatus.CHARGING;
import static dev.ocpp4j.v16.core.ChargePointStatus.FINISHING;
import static dev.ocpp4j.v16.core.ChargePointStatus.PREPARING;
import static dev.ocpp4j.v16.core.ChargePointStatus.UNAVAILABLE;

import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Parts that sessions have in common. */
final class SessionParts {
    static final Expect<StartTransactionRequest> START = Expect.any(StartTransactionRequest.class);
    static final Expect<StopTransactionRequest> STOP = Expect.any(StopTransactionRequest.class);

    private final StepContext context;

    SessionParts(StepContext context) {
        this.context = context;
    }

    /** The cable is plugged in: Preparing. @return the mark before it */
    int plugIn() {
        int mark = context.mark();
        Sighting<StatusNotificationRequest> seen = context.act(
                "preparing", Actuation.plugIn(context.connector()), Expect.status(context.connector(), PREPARING));
        context.should(
                "preparing-error",
                seen.request().errorCode() == ChargePointErrorCode.NO_ERROR,
                "errorCode is NoError",
                "it is " + Words.of(seen.request().errorCode()),
                List.of(seen.number()));
        return mark;
    }

    /** StartTransaction has come: looks at what it says. @param idTag who it should be for */
    void started(Sighting<StartTransactionRequest> start, String idTag) {
        StartTransactionRequest request = start.request();
        context.check(
                "start-connector",
                request.connectorId() == context.connector(),
                "StartTransaction is for connector " + context.connector(),
                "it is for " + request.connectorId(),
                List.of(start.number()));
        context.check(
                "start-tag",
                request.idTag().equalsIgnoreCase(idTag),
                "StartTransaction is for " + idTag,
                "it is for " + request.idTag(),
                List.of(start.number()));
        timestamp("start-time", "StartTransaction", request.timestamp(), start.frame());
    }

    /** A time that the station tells of something that has just happened. */
    void timestamp(String id, String what, Instant told, Frame frame) {
        Duration off = Duration.between(told, frame.time()).abs();
        Duration most = context.times().deviation();
        context.should(
                id,
                off.compareTo(most) <= 0,
                what + " has the time at which it happened, within " + Words.seconds(most),
                "it is off by " + Words.seconds(off),
                List.of(frame.number()));
    }

    /** The id that the Central System gave to a transaction. */
    int transactionId(Sighting<StartTransactionRequest> start) {
        Optional<Integer> id = context.bench()
                .await(
                        start.number(),
                        frame -> context.bench()
                                .recorder()
                                .answerTo(start.frame())
                                .isPresent(),
                        "the answer to StartTransaction",
                        context.times().answer())
                .flatMap(any -> context.bench().recorder().answerTo(start.frame()))
                .map(Frame::payload)
                .map(payload -> payload.path("transactionId").asInt());
        return id.orElseThrow(() -> new HarnessException("StartTransaction was not answered"));
    }

    /** Charging, perhaps after a while of being suspended. */
    void charging(int mark) {
        context.require("charging", mark, Expect.status(context.connector(), CHARGING));
    }

    /** MeterValues of a transaction: as many as asked for, at their interval. */
    List<Sighting<MeterValuesRequest>> meterValues(int mark, int transactionId, int atLeast, int intervalSeconds) {
        Expect<MeterValuesRequest> expected = Expect.any(MeterValuesRequest.class)
                .where(values -> values.connectorId() == context.connector(), "of connector " + context.connector());
        Duration interval = Duration.ofSeconds(intervalSeconds);
        context.bench()
                .await(
                        mark,
                        frame -> context.seen(mark, expected).size() >= atLeast,
                        atLeast + " MeterValues, every " + intervalSeconds + " s",
                        interval.multipliedBy(atLeast).plus(context.times().reaction()));
        List<Sighting<MeterValuesRequest>> seen = context.seen(mark, expected);
        List<Integer> frames = seen.stream().map(Sighting::number).toList();
        context.check(
                "meter-values",
                seen.size() >= atLeast,
                "At least " + atLeast + " MeterValues, every " + intervalSeconds + " s",
                seen.size() + " came",
                frames);
        List<Sighting<MeterValuesRequest>> others = seen.stream()
                .filter(values -> values.request().transactionId() == null
                        || values.request().transactionId() != transactionId)
                .toList();
        context.check(
                "meter-transaction",
                others.isEmpty(),
                "MeterValues name the transaction " + transactionId,
                others.size() + " do not",
                others.isEmpty()
                        ? frames
                        : others.stream().map(Sighting::number).toList());
        return seen;
    }

    /** StopTransaction has come: looks at what it says. */
    void stopped(Sighting<StopTransactionRequest> stop, int transactionId, Sighting<StartTransactionRequest> start) {
        StopTransactionRequest request = stop.request();
        context.check(
                "stop-transaction",
                request.transactionId() == transactionId,
                "StopTransaction is for transaction " + transactionId,
                "it is for " + request.transactionId(),
                List.of(stop.number()));
        context.check(
                "stop-meter",
                request.meterStop() >= start.request().meterStart(),
                "meterStop is not below meterStart",
                request.meterStop() + " is below " + start.request().meterStart(),
                List.of(start.number(), stop.number()));
        timestamp("stop-time", "StopTransaction", request.timestamp(), stop.frame());
    }

    /** After the transaction: Finishing, or Available at once where there is no cable to unplug. */
    void finishing(int mark) {
        Optional<Sighting<StatusNotificationRequest>> seen = context.await(
                mark,
                Expect.status(context.connector(), FINISHING, AVAILABLE, UNAVAILABLE),
                context.times().reaction());
        if (seen.isEmpty()) {
            context.require("finishing", mark, Expect.status(context.connector(), FINISHING));
        } else if (seen.get().request().status() == AVAILABLE) {
            context.remark(
                    "finishing",
                    "Available right after the transaction, without Finishing",
                    List.of(seen.get().number()));
        } else {
            context.pass(
                    "finishing",
                    Words.of(seen.get().request().status()) + " after the transaction",
                    seen.get().number());
        }
    }

    /** The cable is unplugged: Available, unless that was told before. */
    void unplug(int mark) {
        Expect<StatusNotificationRequest> available = Expect.status(context.connector(), AVAILABLE);
        if (context.seen(mark, available).isEmpty()) {
            context.act("available", Actuation.unplug(context.connector()), available);
        } else {
            context.act(Actuation.unplug(context.connector()));
            context.pass("available", "Available");
        }
    }
}
