package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.TRANSACTION_MESSAGE_ATTEMPTS;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.TRANSACTION_MESSAGE_RETRY_INTERVAL;

import dev.ocpp4j.examples.certify.SessionParts.Session;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Step 7: a session that begins with the card and goes on without a connection, and one that ends without it (OCA
 * TC_004_1_CS and TC_036_CS, 1.6 section 3.7).
 */
final class ConnectionLossStep implements Step {
    private static final Expect<MeterValuesRequest> VALUES = Expect.any(MeterValuesRequest.class);
    private static final int ATTEMPTS = 3;

    @Override
    public Title title() {
        return Title.of16(
                7,
                "Core",
                "Session – local – identification first – connection loss",
                "Present a card, plug in; the link is cut and comes back; it is cut once more: present the card again;"
                        + " when the link is back, unplug.");
    }

    /** The link was down from one time to another. @param mark before it went down */
    private record Outage(int mark, Instant from, Instant to, Frame opened) {
        boolean holds(Sighting<MeterValuesRequest> values) {
            Instant taken = Samples.time(values);
            return taken.isAfter(from) && taken.isBefore(to);
        }

        boolean contains(Instant time, Duration tolerance) {
            return !time.isBefore(from.minus(tolerance)) && !time.isAfter(to.plus(tolerance));
        }
    }

    @Override
    public void run(StepContext context) {
        SessionParts parts = new SessionParts(context);
        Sampling sampling = parts.sampling();
        int interval = sampling.seconds();
        boolean resends = context.configure(
                        TRANSACTION_MESSAGE_RETRY_INTERVAL,
                        Integer.toString(context.intervals().resend()))
                && context.configure(TRANSACTION_MESSAGE_ATTEMPTS, Integer.toString(ATTEMPTS));
        Session session = parts.beginWithCard();
        parts.meterValues(session.start().number(), session.transaction(), 2, sampling);
        meanwhile(context, session, interval);
        if (resends) {
            resent(context, interval);
        } else {
            context.info("resent", "Not looked at: TransactionMessageRetryInterval cannot be set");
        }
        stopMeanwhile(context.part("stop"), session);
    }

    /** The link goes down, something happens, and the station comes back. */
    private static Outage outage(StepContext context, Duration atLeast, Runnable meanwhile) {
        int mark = context.mark();
        context.bench().connectionMayEnd(true);
        context.bench().outage().begin();
        Instant from = context.now();
        try {
            meanwhile.run();
            context.pass("the link to be down for a while", atLeast);
        } finally {
            context.bench().outage().end();
        }
        Instant up = context.now();
        Optional<Frame> opened = context.bench()
                .await(
                        mark,
                        frame -> frame.kind() == Frame.Kind.OPENED,
                        "the station to come back",
                        context.intervals().reconnect());
        context.check(
                "reconnect",
                opened.isPresent(),
                "The station connects again within "
                        + Words.seconds(context.intervals().reconnect()),
                "it does not",
                opened.map(frame -> List.of(frame.number())).orElse(List.of()));
        if (opened.isEmpty()) {
            throw new StepEnded();
        }
        context.bench().connectionMayEnd(false);
        return new Outage(
                mark, from, up.isAfter(opened.get().time()) ? up : opened.get().time(), opened.get());
    }

    /** The transaction goes on meanwhile, and everything about it is told afterwards. */
    private static void meanwhile(StepContext context, Session session, int interval) {
        Duration samples = Duration.ofSeconds(interval).multipliedBy(3);
        Duration time = samples.compareTo(context.intervals().outage()) > 0
                ? samples
                : context.intervals().outage();
        Outage outage = outage(context, time, () -> {});
        context.bench()
                .await(
                        outage.opened().number(),
                        frame -> VALUES.matches(frame)
                                && Samples.time(VALUES.seen(frame)).isAfter(outage.to()),
                        "a meter value from after the outage",
                        Duration.ofSeconds(interval)
                                .multipliedBy(2)
                                .plus(context.intervals().reconnect()));
        late(context, outage, interval);
        noBoot(context, outage);
        sameTransaction(context, outage);
        Samples samplesTaken = new Samples(
                context, session.transaction(), context.seen(session.start().number(), VALUES));
        samplesTaken.fromTheOutage(outage.from(), outage.to());
        samplesTaken.order();
        samplesTaken.gaps(interval);
        samplesTaken.once();
        samplesTaken.contexts();
    }

    /** What was measured meanwhile should have come before what is new; whether it comes at all is another question. */
    private static void late(StepContext context, Outage outage, int interval) {
        long atLeast = Duration.between(outage.from(), outage.to()).toSeconds() / interval - 1;
        context.bench()
                .await(
                        outage.opened().number(),
                        frame -> context.seen(outage.mark(), VALUES).stream()
                                        .filter(outage::holds)
                                        .count()
                                >= atLeast,
                        "meter values from the outage",
                        context.times().answer());
    }

    /** Over WebSocket a station that only lost its connection has not booted. */
    private static void noBoot(StepContext context, Outage outage) {
        List<Integer> boots = context.seen(outage.mark(), Expect.any(BootNotificationRequest.class)).stream()
                .map(Sighting::number)
                .toList();
        context.should(
                "no-boot",
                boots.isEmpty(),
                "No BootNotification after a mere loss of connection",
                "it came",
                boots.isEmpty() ? List.of(outage.opened().number()) : boots);
    }

    private static void sameTransaction(StepContext context, Outage outage) {
        List<Sighting<StopTransactionRequest>> stops = context.seen(outage.mark(), SessionParts.STOP);
        List<Sighting<StartTransactionRequest>> starts = context.seen(outage.mark(), SessionParts.START);
        boolean same = stops.isEmpty() && starts.isEmpty();
        context.check(
                "same-transaction",
                same,
                "The transaction goes on: neither StopTransaction nor StartTransaction",
                stops.isEmpty() ? "StartTransaction came" : "StopTransaction came",
                stops.isEmpty()
                        ? starts.isEmpty()
                                ? List.of(outage.opened().number())
                                : List.of(starts.get(0).number())
                        : List.of(stops.get(0).number()));
    }

    /** What the Central System fails to process is sent again (1.6 section 3.7.1, J-1.6 errata 3.3). */
    private static void resent(StepContext context, int interval) {
        int mark = context.mark();
        context.csms().failMeterValues(1);
        Duration reaction = context.times().reaction();
        Optional<Sighting<MeterValuesRequest>> failed =
                context.await(mark, VALUES, Duration.ofSeconds(interval).plus(reaction));
        if (failed.isEmpty()) {
            context.csms().failMeterValues(0);
            context.fail("resent", "No MeterValues came that could be failed", List.of());
            return;
        }
        Instant sampled = Samples.time(failed.get());
        Duration wait = Duration.ofSeconds(context.intervals().resend());
        Optional<Sighting<MeterValuesRequest>> again = context.await(
                failed.get().number(),
                VALUES.where(values -> values.meterValue().get(0).timestamp().equals(sampled), "once more"),
                wait.plus(Duration.ofSeconds(interval)).plus(reaction));
        List<Integer> frames = again.map(seen -> List.of(failed.get().number(), seen.number()))
                .orElse(List.of(failed.get().number()));
        if (context.should(
                "resent",
                again.isPresent(),
                "MeterValues that were answered CALLERROR are sent again (1.6 section 3.7.1)",
                "they are not",
                frames)) {
            Duration waited = Duration.ofNanos(
                    again.get().frame().nanos() - failed.get().frame().nanos());
            context.should(
                    "resent-wait",
                    waited.plusMillis(200).compareTo(wait) >= 0,
                    "They are sent again after TransactionMessageRetryInterval, " + Words.seconds(wait),
                    "it was after " + Words.seconds(waited),
                    frames);
        }
    }

    /** The session ends without a connection. */
    private static void stopMeanwhile(StepContext context, Session session) {
        Outage outage = outage(
                context,
                context.times().watch(),
                () -> context.act(Actuation.presentSameTag(
                        context.connector(), session.start().request().idTag())));
        // A CALL that was under way when the link broke may have to time out first.
        Sighting<StopTransactionRequest> stop = context.require(
                "transaction",
                outage.mark(),
                SessionParts.STOP,
                context.intervals().reconnect());
        SessionParts parts = new SessionParts(context);
        context.check(
                "id",
                stop.request().transactionId() == session.transaction(),
                "StopTransaction is for transaction " + session.transaction(),
                "it is for " + stop.request().transactionId(),
                List.of(stop.number()));
        context.check(
                "time",
                outage.contains(stop.request().timestamp(), context.times().deviation()),
                "StopTransaction has the time at which it happened, without a connection",
                "it is " + stop.request().timestamp() + " and the link was down from " + outage.from() + " to "
                        + outage.to(),
                List.of(stop.number()));
        Reason reason = stop.request().reason();
        context.check(
                "reason",
                reason == null || reason == Reason.LOCAL,
                "The reason is Local or absent",
                "it is " + Words.of(reason),
                List.of(stop.number()));
        parts.finishing(outage.mark());
        parts.unplug(outage.mark());
    }
}
