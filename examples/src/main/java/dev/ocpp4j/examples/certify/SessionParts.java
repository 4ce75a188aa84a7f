package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.AUTHORIZE_REMOTE_TX_REQUESTS;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.LOCAL_PRE_AUTHORIZE;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.METER_VALUE_SAMPLE_INTERVAL;
import static dev.ocpp4j.v16.core.ChargePointStatus.AVAILABLE;
import static dev.ocpp4j.v16.core.ChargePointStatus.CHARGING;
import static dev.ocpp4j.v16.core.ChargePointStatus.FINISHING;
import static dev.ocpp4j.v16.core.ChargePointStatus.PREPARING;
import static dev.ocpp4j.v16.core.ChargePointStatus.UNAVAILABLE;

import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.RemoteStartStopStatus;
import dev.ocpp4j.v16.core.RemoteStartTransactionResponse;
import dev.ocpp4j.v16.core.RemoteStopTransactionRequest;
import dev.ocpp4j.v16.core.RemoteStopTransactionResponse;
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
    static final Expect<AuthorizeRequest> AUTHORIZE = Expect.any(AuthorizeRequest.class);
    static final Expect<StopTransactionRequest> STOP = Expect.any(StopTransactionRequest.class);

    private final StepContext context;

    SessionParts(StepContext context) {
        this.context = context;
    }

    /**
     * A session that has begun.
     *
     * @param mark before its first action
     * @param start its StartTransaction
     * @param transaction the id that the Central System gave to it
     */
    record Session(int mark, Sighting<StartTransactionRequest> start, int transaction) {}

    /** Sets MeterValueSampleInterval. @return what it is now */
    Sampling sampling() {
        int wanted = context.times().sample();
        if (context.configure(METER_VALUE_SAMPLE_INTERVAL, Integer.toString(wanted))) {
            return Sampling.every(wanted);
        }
        int mark = context.mark();
        Optional<Integer> told = context.bench()
                .keys()
                .read(METER_VALUE_SAMPLE_INTERVAL.name())
                .filter(METER_VALUE_SAMPLE_INTERVAL::accepts)
                .map(METER_VALUE_SAMPLE_INTERVAL::read);
        context.remark(
                "interval",
                told.isPresent()
                        ? "MeterValueSampleInterval cannot be set to " + wanted + " s"
                        : "MeterValueSampleInterval is not told: how often meter values have to come is not known",
                context.messages(mark));
        return told.map(Sampling::every).orElseGet(Sampling::unknown);
    }

    /** Plug first, then the card, until it charges. */
    Session begin() {
        int mark = plugIn();
        Sighting<StartTransactionRequest> start = context.act(
                "start",
                Actuation.presentTag(context.connector(), context.setup().idTag()),
                START);
        started(start, authorized(mark, start));
        charging(mark);
        return new Session(mark, start, transactionId(start));
    }

    /** The card first, then the plug, until it charges. */
    Session beginWithCard() {
        int mark = context.mark();
        context.act(
                "preparing",
                Actuation.presentTag(context.connector(), context.setup().idTag()),
                Expect.status(context.connector(), PREPARING));
        Sighting<StartTransactionRequest> start = context.act("start", Actuation.plugIn(context.connector()), START);
        started(start, authorized(mark, start));
        charging(mark);
        return new Session(mark, start, transactionId(start));
    }

    /** The same card once more, then the plug. */
    void end(Session session) {
        int mark = context.mark();
        Sighting<StopTransactionRequest> stop = context.act(
                "stop",
                Actuation.presentSameTag(
                        context.connector(), session.start().request().idTag()),
                STOP);
        stopped(stop, session.transaction(), session.start());
        finishing(mark);
        unplug(mark);
    }

    /** Ends it from afar, then the plug. */
    void endRemotely(Session session) {
        int mark = context.mark();
        Answer<RemoteStopTransactionResponse> answer =
                context.ask("remote-stop", new RemoteStopTransactionRequest(session.transaction()));
        context.check(
                "remote-stop",
                answer.response().status() == RemoteStartStopStatus.ACCEPTED,
                "RemoteStopTransaction is Accepted",
                "it was Rejected",
                answer.frames());
        Sighting<StopTransactionRequest> stop = context.require("stop", mark, STOP);
        stopped(stop, session.transaction(), session.start());
        finishing(mark);
        unplug(mark);
    }

    /** The identifier that was authorized; one that is known to the station need not be. */
    String authorized(int mark, Sighting<StartTransactionRequest> start) {
        Optional<Sighting<AuthorizeRequest>> seen = context.seen(mark, AUTHORIZE).stream()
                .filter(authorize -> authorize.number() < start.number())
                .findFirst();
        boolean known = context.capabilities().value(LOCAL_PRE_AUTHORIZE).orElse(false);
        if (seen.isPresent() || !known) {
            context.check(
                    "authorize",
                    seen.isPresent(),
                    "Authorize comes before StartTransaction",
                    "it did not come",
                    List.of(seen.map(Sighting::number).orElse(start.number())));
        } else {
            context.info("authorize", "No Authorize: LocalPreAuthorize is set", start.number());
        }
        return seen.map(authorize -> authorize.request().idTag())
                .orElse(start.request().idTag());
    }

    /** 1.6 section 5.11: asks first only when it is configured to. */
    void remotelyAuthorized(int mark, Sighting<StartTransactionRequest> start, String idTag) {
        boolean asks =
                context.capabilities().value(AUTHORIZE_REMOTE_TX_REQUESTS).orElse(false);
        Optional<Sighting<AuthorizeRequest>> seen = context.seen(mark, AUTHORIZE).stream()
                .filter(authorize -> authorize.request().idTag().equalsIgnoreCase(idTag))
                .findFirst();
        List<Integer> frames = List.of(seen.map(Sighting::number).orElse(start.number()));
        if (asks) {
            context.check(
                    "authorize",
                    seen.isPresent(),
                    "Authorize comes first, as AuthorizeRemoteTxRequests is true",
                    "it did not come",
                    frames);
        } else {
            context.should(
                    "authorize",
                    seen.isEmpty(),
                    "No Authorize, as AuthorizeRemoteTxRequests is false or absent",
                    "it came",
                    frames);
        }
    }

    /** Ends a transaction that a remote start began all the same, so that what follows can be judged. */
    void undo(int mark, Answer<RemoteStartTransactionResponse> answer) {
        if (answer.response().status() == RemoteStartStopStatus.ACCEPTED) {
            Duration limit = context.times().reaction();
            context.await(mark, START, limit).ifPresent(start -> {
                // Until then the answer may not have sunk in.
                context.await(mark, Expect.status(context.connector(), CHARGING), limit);
                context.call(new RemoteStopTransactionRequest(transactionId(start)));
                context.await(mark, STOP, limit);
                context.await(mark, Expect.status(context.connector(), FINISHING, AVAILABLE), limit);
            });
        }
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
    List<Sighting<MeterValuesRequest>> meterValues(int mark, int transactionId, int atLeast, Sampling sampling) {
        Expect<MeterValuesRequest> expected = Expect.any(MeterValuesRequest.class)
                .where(values -> values.connectorId() == context.connector(), "of connector " + context.connector());
        String demand = atLeast + " MeterValues" + sampling.text();
        context.bench()
                .await(
                        mark,
                        frame -> context.seen(mark, expected).size() >= atLeast,
                        demand,
                        sampling.interval()
                                .multipliedBy(atLeast)
                                .plus(context.times().reaction()));
        List<Sighting<MeterValuesRequest>> seen = context.seen(mark, expected);
        List<Integer> frames = seen.stream().map(Sighting::number).toList();
        context.check("meter-values", seen.size() >= atLeast, "At least " + demand, seen.size() + " came", frames);
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
