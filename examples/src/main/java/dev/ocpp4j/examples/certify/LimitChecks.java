package dev.ocpp4j.examples.certify;

import dev.ocpp4j.examples.certify.SessionParts.Session;
import dev.ocpp4j.examples.certify.SubCheck.Outcome;
import dev.ocpp4j.smartcharging.Measurement;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.v16.Measurements16;
import dev.ocpp4j.v16.core.Measurand;
import dev.ocpp4j.v16.core.MeterValue;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.SampledValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whether a station keeps to a limit, as its meter values tell. */
final class LimitChecks {
    private static final Expect<MeterValuesRequest> VALUES = Expect.any(MeterValuesRequest.class);
    private static final int SAMPLES = 3;
    private static final String UNSEEN =
            "The station reports no power or current: whether it keeps to a limit cannot be seen";

    private static final BigDecimal SLACK = new BigDecimal("1.05");
    private static final BigDecimal MEAN_SLACK = new BigDecimal("1.01");
    private static final BigDecimal ENOUGH = new BigDecimal("0.8");
    private static final BigDecimal HALF_AMPERE = new BigDecimal("0.5");
    private static final BigDecimal WATTS = BigDecimal.valueOf(200);
    private static final BigDecimal OFFERED = new BigDecimal("0.02");
    /** Registers of energy count in whole Wh, at both ends of a window. */
    private static final BigDecimal WATT_HOURS = BigDecimal.valueOf(2);

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private final StepContext context;
    private final ChargingLevels levels;
    private final int interval;

    /** @param interval between samples, in seconds */
    LimitChecks(StepContext context, ChargingLevels levels, int interval) {
        this.context = context;
        this.levels = levels;
        this.interval = interval;
    }

    /** What was measured in a window. */
    private record Window(List<Sighting<MeterValuesRequest>> messages, List<MeterValue> values) {
        List<Integer> frames() {
            return messages.stream().map(Sighting::number).toList();
        }
    }

    /** Waits for samples that were taken after a time. */
    private Window samples(Session session, Instant from) {
        Duration limit = Duration.between(context.now(), from)
                .plus(Duration.ofSeconds((long) interval * (SAMPLES + 1)))
                .plus(context.times().reaction());
        int mark = session.start().number();
        context.bench()
                .await(
                        context.mark(),
                        frame -> window(session, mark, from).values().size() >= SAMPLES,
                        SAMPLES + " meter values",
                        limit);
        return window(session, mark, from);
    }

    private Window window(Session session, int mark, Instant from) {
        List<Sighting<MeterValuesRequest>> messages = new ArrayList<>();
        List<MeterValue> values = new ArrayList<>();
        for (Sighting<MeterValuesRequest> seen : context.seen(mark, VALUES)) {
            List<MeterValue> after = seen.request().meterValue().stream()
                    .filter(value -> !value.timestamp().isBefore(from))
                    .toList();
            if (Objects.equals(seen.request().transactionId(), session.transaction()) && !after.isEmpty()) {
                messages.add(seen);
                values.addAll(after);
            }
        }
        return new Window(messages, values);
    }

    /** What the vehicle takes without a limit, in the unit of the limits; empty when that cannot be seen. */
    Optional<BigDecimal> baseline(Session session) {
        Window window = samples(session, session.start().request().timestamp());
        return mean(Measurements16.fromMessage(window.values(), levels.unit()));
    }

    /** From now on, after a while, nothing is above the limit; the step does not apply where that cannot be seen. */
    void keeps(Session session, String id, BigDecimal limit) {
        keeps(session, id, limit, context.now());
    }

    /** From a time on, after a while, nothing is above the limit; the step does not apply where that cannot be seen. */
    void keeps(Session session, String id, BigDecimal limit, Instant since) {
        if (!look(session, id, limit, since)) {
            throw context.notApplicable(id, UNSEEN, frames(session));
        }
    }

    /** Without a limit a vehicle gets what it wants again; how much that is may not be known. */
    void rises(Session session, String id, BigDecimal most) {
        Window window = samples(session, context.now().plus(context.intervals().settle()));
        if (Measurements16.fromMessage(window.values(), levels.unit()).isEmpty()) {
            context.note(id, Outcome.NOT_APPLICABLE, UNSEEN, frames(session));
        } else {
            enough(id, window, most);
        }
    }

    private List<Integer> frames(Session session) {
        return context.seen(session.start().number(), VALUES).stream()
                .map(Sighting::number)
                .toList();
    }

    /** @return whether there was anything to be seen */
    private boolean look(Session session, String id, BigDecimal limit, Instant since) {
        Instant from = since.plus(context.intervals().settle());
        Window window = samples(session, from);
        String what = "limit of " + levels.text(limit);
        if (window.values().size() < SAMPLES) {
            context.fail(id, "Only " + window.values().size() + " meter values under a " + what, window.frames());
            return true;
        }
        boolean power = above(id, window, RateUnit.W, levels.in(RateUnit.W, limit), what);
        // Where the power decides, a current without a phase may be that of all phases together (1.6 section 7.43).
        BigDecimal amperes = levels.in(RateUnit.A, limit);
        BigDecimal most = power && isOverall(window) ? amperes.multiply(levels.phases()) : amperes;
        boolean decided = above(id, window, RateUnit.A, most, what) || power;
        boolean offered = offered(id, window, Measurand.CURRENT_OFFERED, RateUnit.A, limit)
                | offered(id, window, Measurand.POWER_OFFERED, RateUnit.W, limit);
        energy(id, window, limit);
        enough(id, window, limit);
        return decided || offered;
    }

    private static boolean isOverall(Window window) {
        return window.values().stream()
                .flatMap(value -> value.sampledValue().stream())
                .filter(sample -> sample.measurand() == Measurand.CURRENT_IMPORT)
                .allMatch(sample -> sample.phase() == null);
    }

    /** @return whether there was anything to look at */
    private boolean above(String id, Window window, RateUnit unit, BigDecimal allowed, String what) {
        List<Measurement> measured = Measurements16.fromMessage(window.values(), unit);
        if (measured.isEmpty()) {
            return false;
        }
        BigDecimal most = allowed.multiply(SLACK).add(unit == RateUnit.A ? HALF_AMPERE : WATTS);
        BigDecimal highest = measured.stream()
                .map(Measurement::value)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal mean = mean(measured).orElseThrow();
        boolean keeps = highest.compareTo(most) <= 0
                && (allowed.signum() == 0 || mean.compareTo(allowed.multiply(MEAN_SLACK)) <= 0);
        context.check(
                id + "-" + unit,
                keeps,
                "What is drawn keeps to the " + what,
                "it is up to " + plain(highest) + " " + unit + ", " + plain(mean) + " " + unit + " on average",
                window.frames());
        return true;
    }

    private static Optional<BigDecimal> mean(List<Measurement> measured) {
        return measured.stream()
                .map(Measurement::value)
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(measured.size()), 2, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** What the station offers is the limit. @return whether it tells that */
    private boolean offered(String id, Window window, Measurand measurand, RateUnit unit, BigDecimal limit) {
        BigDecimal right = levels.in(unit, limit);
        BigDecimal tolerance =
                unit == RateUnit.A ? HALF_AMPERE : right.multiply(OFFERED).max(BigDecimal.ONE);
        List<BigDecimal> told = window.values().stream()
                .flatMap(value -> value.sampledValue().stream())
                .filter(sample -> sample.measurand() == measurand)
                .flatMap(sample -> number(sample).stream())
                .toList();
        if (told.isEmpty()) {
            return false;
        }
        boolean same =
                told.stream().allMatch(value -> value.subtract(right).abs().compareTo(tolerance) <= 0);
        context.should(
                id + "-offered",
                same,
                Words.of(measurand) + " is " + plain(right) + " " + unit,
                "it is "
                        + String.join(
                                ", ",
                                told.stream().map(LimitChecks::plain).distinct().toList()),
                window.frames());
        return true;
    }

    private static Optional<BigDecimal> number(SampledValue sample) {
        try {
            BigDecimal value = new BigDecimal(sample.value().strip());
            boolean kilo = sample.unit() != null && Words.of(sample.unit()).startsWith("k");
            return Optional.of(kilo ? value.movePointRight(3) : value);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** A station that tells a little power must not deliver a lot of energy. */
    private void energy(String id, Window window, BigDecimal limit) {
        MeterValue first = window.values().get(0);
        MeterValue last = window.values().get(window.values().size() - 1);
        Optional<BigDecimal> before = register(first);
        Optional<BigDecimal> after = register(last);
        long millis = Duration.between(first.timestamp(), last.timestamp()).toMillis();
        if (before.isEmpty() || after.isEmpty() || millis <= 0) {
            return;
        }
        BigDecimal seconds = BigDecimal.valueOf(millis).movePointLeft(3);
        BigDecimal most = levels.in(RateUnit.W, limit)
                .multiply(SLACK)
                .multiply(seconds)
                .divide(SECONDS_PER_HOUR, 3, RoundingMode.UP)
                .add(WATT_HOURS);
        BigDecimal delivered = after.get().subtract(before.get());
        context.check(
                id + "-energy",
                delivered.compareTo(most) <= 0,
                "At most " + plain(most.setScale(1, RoundingMode.UP)) + " Wh are delivered in " + plain(seconds) + " s",
                "it is " + plain(delivered) + " Wh",
                window.frames());
    }

    private static Optional<BigDecimal> register(MeterValue value) {
        return value.sampledValue().stream()
                .filter(sample ->
                        (sample.measurand() == null || sample.measurand() == Measurand.ENERGY_ACTIVE_IMPORT_REGISTER)
                                && sample.phase() == null)
                .findFirst()
                .flatMap(LimitChecks::number);
    }

    /** A vehicle that takes what it gets is not given much less; of another one nothing can be said. */
    private void enough(String id, Window window, BigDecimal limit) {
        BigDecimal demand = levels.outlet().demand();
        Optional<BigDecimal> mean = mean(Measurements16.fromMessage(window.values(), levels.unit()));
        if (mean.isEmpty()) {
            return;
        }
        BigDecimal least = (demand == null ? limit : limit.min(inUnit(demand))).multiply(ENOUGH);
        boolean enough = mean.get().compareTo(least) >= 0;
        String drawn = "it draws " + plain(mean.get()) + " " + levels.unit() + " on average";
        String demanded = "The vehicle gets what the limit of " + levels.text(limit) + " allows";
        if (demand != null) {
            context.check(id + "-enough", enough, demanded, drawn, window.frames());
        } else if (!enough) {
            context.remark(id + "-enough", "Under a limit of " + levels.text(limit) + " " + drawn, window.frames());
        }
    }

    private BigDecimal inUnit(BigDecimal watts) {
        return levels.unit() == RateUnit.W
                ? watts
                : watts.divide(levels.in(RateUnit.W, BigDecimal.ONE), 2, RoundingMode.HALF_UP);
    }
}
