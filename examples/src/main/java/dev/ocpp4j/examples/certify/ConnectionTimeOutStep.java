package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.CONNECTION_TIME_OUT;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.MINIMUM_STATUS_DURATION;
import static dev.ocpp4j.v16.core.ChargePointStatus.AVAILABLE;
import static dev.ocpp4j.v16.core.ChargePointStatus.PREPARING;

import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.RemoteStartStopStatus;
import dev.ocpp4j.v16.core.RemoteStartTransactionRequest;
import dev.ocpp4j.v16.core.RemoteStartTransactionResponse;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Step 8: who is authorized and does not plug in has to begin anew (OCA TC_004_2_CS and TC_011_2_CS, 1.6 section 9.1.6).
 * A station may refuse a time that is too short for people; then it is tested with the next one that it takes.
 */
final class ConnectionTimeOutStep implements Step {
    /** What takes longer is not waited for twice. */
    private static final int SHORT = 30;

    @Override
    public Title title() {
        return Title.of16(
                8,
                "Core",
                "Session – local – identification first – connection timeout",
                "Present a card and do not plug in; when the time is over, plug in without a card; unplug.");
    }

    @Override
    public void run(StepContext context) {
        int seconds = timeOut(context);
        card(context, seconds);
        if (seconds <= SHORT) {
            remote(context.part("remote"), seconds);
        } else {
            context.info("remote", "Not tried with a remote start: it takes " + seconds + " s");
        }
    }

    /** Sets the time, or finds out what it is. */
    private static int timeOut(StepContext context) {
        int mark = context.mark();
        String key = CONNECTION_TIME_OUT.name();
        Optional<String> reported = context.bench().keys().read(key);
        if (reported.isEmpty()) {
            throw context.notApplicable(
                    "time-out",
                    "The station does not tell " + key + ": how long it waits is not known",
                    context.messages(mark));
        }
        List<Integer> refused = new ArrayList<>();
        OptionalInt set = firstAccepted(context, refused);
        if (set.isPresent()) {
            if (!refused.isEmpty()) {
                context.remark(
                        "time-out",
                        "The station refuses " + key + " below " + set.getAsInt() + " s (tested "
                                + refused.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")",
                        context.messages(mark));
            } else {
                context.pass("time-out", key + " is " + set.getAsInt() + " s");
            }
            return set.getAsInt();
        }
        int most = context.intervals()
                .otherTimeOuts()
                .get(context.intervals().otherTimeOuts().size() - 1);
        Optional<Integer> known = reported.filter(CONNECTION_TIME_OUT::accepts).map(CONNECTION_TIME_OUT::read);
        if (known.isEmpty() || known.get() > most || known.get() <= 0) {
            throw context.notApplicable(
                    "time-out",
                    key + " cannot be set, and is " + reported.get() + ": more than " + most + " s are not waited for",
                    context.messages(mark));
        }
        context.remark(
                "time-out",
                key + " cannot be set; tested with " + known.get() + " s, as it is",
                context.messages(mark));
        return known.get();
    }

    private static OptionalInt firstAccepted(StepContext context, List<Integer> refused) {
        int first = context.intervals().connectionTimeOut();
        List<Integer> ladder = new ArrayList<>(List.of(first));
        context.intervals().otherTimeOuts().stream()
                .filter(other -> other > first)
                .forEach(ladder::add);
        for (int seconds : ladder) {
            if (context.configure(CONNECTION_TIME_OUT, Integer.toString(seconds))) {
                return OptionalInt.of(seconds);
            }
            refused.add(seconds);
        }
        return OptionalInt.empty();
    }

    private static void card(StepContext context, int seconds) {
        int mark = context.mark();
        Sighting<StatusNotificationRequest> preparing = context.act(
                "preparing",
                Actuation.presentTag(context.connector(), context.setup().idTag()),
                Expect.status(context.connector(), PREPARING));
        Optional<Frame> authorized = context.seen(mark, Expect.any(AuthorizeRequest.class)).stream()
                .findFirst()
                .flatMap(authorize -> context.bench().recorder().answerTo(authorize.frame()));
        givenUp(context, mark, seconds, preparing, authorized);
        plugAlone(context);
    }

    private static void givenUp(
            StepContext context,
            int mark,
            int seconds,
            Sighting<StatusNotificationRequest> preparing,
            Optional<Frame> authorized) {
        Duration time = Duration.ofSeconds(seconds);
        Duration tolerance = tolerance(context, time);
        Duration slack = Duration.ofSeconds(
                context.capabilities().value(MINIMUM_STATUS_DURATION).orElse(0));
        Sighting<StatusNotificationRequest> available = context.require(
                "available",
                preparing.number(),
                Expect.status(context.connector(), AVAILABLE),
                time.plus(tolerance).plus(slack).plus(context.times().reaction()));
        boolean fromPreparing = fits(preparing.frame(), available.frame(), time, tolerance, slack);
        boolean fromCard = authorized.isPresent() && fits(authorized.get(), available.frame(), time, tolerance, slack);
        List<Integer> frames = List.of(preparing.number(), available.number());
        String demand = "Available " + seconds + " s after Preparing, within " + Words.seconds(tolerance);
        String waited = "it took " + Words.seconds(between(preparing.frame(), available.frame()));
        if (!fromPreparing && fromCard) {
            context.remark("time", demand + "; but it counts from the authorization: " + waited, frames);
        } else {
            context.check("time", fromPreparing, demand, waited, frames);
        }
        noStart(context, "no-start", mark, "No StartTransaction for a cable that was not plugged in");
    }

    private static Duration tolerance(StepContext context, Duration time) {
        Duration tenth = time.dividedBy(10);
        Duration deviation = context.times().deviation();
        return tenth.compareTo(deviation) > 0 ? tenth : deviation;
    }

    private static Duration between(Frame one, Frame other) {
        return Duration.ofNanos(other.nanos() - one.nanos());
    }

    private static boolean fits(Frame from, Frame to, Duration time, Duration tolerance, Duration slack) {
        Duration waited = between(from, to);
        return waited.compareTo(time.minus(tolerance)) >= 0
                && waited.compareTo(time.plus(tolerance).plus(slack)) <= 0;
    }

    private static void noStart(StepContext context, String id, int mark, String demand) {
        List<Integer> starts = context.seen(mark, SessionParts.START).stream()
                .map(Sighting::number)
                .toList();
        context.check(id, starts.isEmpty(), demand, "it came", starts);
    }

    /** The card is forgotten: a plug alone begins nothing. */
    private static void plugAlone(StepContext context) {
        int mark = context.mark();
        context.act("plugged", Actuation.plugIn(context.connector()), Expect.status(context.connector(), PREPARING));
        Optional<Sighting<StartTransactionRequest>> start =
                context.watch(mark, SessionParts.START, context.times().watch());
        context.check(
                "forgotten",
                start.isEmpty(),
                "A plug without a card starts no transaction",
                "StartTransaction came",
                start.map(seen -> List.of(seen.number())).orElse(context.messages(mark)));
        new SessionParts(context).unplug(context.mark());
    }

    private static void remote(StepContext context, int seconds) {
        int mark = context.mark();
        Answer<RemoteStartTransactionResponse> answer = context.ask(
                "start",
                new RemoteStartTransactionRequest(context.setup().remoteIdTag()).withConnectorId(context.connector()));
        if (!context.check(
                "start",
                answer.response().status() == RemoteStartStopStatus.ACCEPTED,
                "RemoteStartTransaction is Accepted",
                "it was Rejected",
                answer.frames())) {
            return;
        }
        Sighting<StatusNotificationRequest> preparing =
                context.require("preparing", mark, Expect.status(context.connector(), PREPARING));
        context.answerFirst(answer, preparing.frame());
        givenUp(context, mark, seconds, preparing, Optional.ofNullable(answer.reply()));
    }
}
