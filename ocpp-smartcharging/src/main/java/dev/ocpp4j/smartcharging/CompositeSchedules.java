package dev.ocpp4j.smartcharging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The calculator: what profiles, transactions and the hardware allow together.
 *
 * <p>It is made once for a set of profiles and then answers any number of questions. The cost of an answer grows with
 * the changes inside the window, never with its seconds. Immutable; any thread may use it.
 */
public final class CompositeSchedules {
    /** Where a sweep stops at the latest, so that no set of profiles can keep it busy for long. */
    private static final int MOST_STEPS = 20_000_000;

    private static final int UNITS = RateUnit.values().length;

    private final Station station;
    private final Policies policies;
    private final Units units;
    private final Plan[] plans;
    private final List<InstalledProfile> profiles;
    private final List<Transaction> transactions;
    /** The last answer for each EVSE and unit. */
    private final AtomicReferenceArray<@Nullable Remembered> remembered;
    /** A cursor for each EVSE and unit, while no thread uses it. */
    private final AtomicReferenceArray<@Nullable LimitCursor> parked;

    private CompositeSchedules(
            Station station,
            Policies policies,
            Units units,
            Plan[] plans,
            List<InstalledProfile> profiles,
            List<Transaction> transactions) {
        this.profiles = List.copyOf(profiles);
        this.transactions = List.copyOf(transactions);
        this.station = station;
        this.policies = policies;
        this.units = units;
        this.plans = plans;
        remembered = new AtomicReferenceArray<>(UNITS * (station.evses() + 1));
        parked = new AtomicReferenceArray<>(remembered.length());
    }

    /**
     * Compiles a set of profiles.
     *
     * @param station the station
     * @param policies how to read what the specifications leave open
     * @param profiles what is installed, in the order of installation. One that is set where its purpose has no
     *     effect (such as a TxProfile on 0) does not count
     * @param transactions the running transactions, at most one per EVSE
     * @throws IllegalArgumentException if a limit or a list of periods cannot be computed with, see
     *     {@link PeriodValue} and {@link Schedule}, or if two transactions run on one EVSE
     */
    public static CompositeSchedules of(
            Station station, Policies policies, List<InstalledProfile> profiles, List<Transaction> transactions) {
        Units units = new Units(station, policies);
        int alternatives = 1;
        for (InstalledProfile installed : profiles) {
            alternatives =
                    Math.max(alternatives, installed.profile().schedules().size());
        }
        Plan[] plans = new Plan[alternatives];
        for (int i = 0; i < alternatives; i++) {
            plans[i] = new Planner(station, policies, units, profiles, transactions, i).plan();
        }
        return new CompositeSchedules(station, policies, units, plans, profiles, transactions);
    }

    /** Why the request has to be rejected; empty when {@link #compose} will answer it. */
    public Optional<Refusal> refusal(CompositeRequest request) {
        if (request.evse() < 0 || request.evse() > station.evses()) {
            return Optional.of(new Refusal("Q2", "EVSE " + request.evse() + " does not exist"));
        }
        if (request.unit() != null && !station.allowedUnits().contains(request.unit())) {
            return Optional.of(new Refusal("Q3", "Unit " + request.unit() + " is not allowed"));
        }
        if (request.duration() <= 0) {
            return Optional.of(new Refusal("Q4", "A duration of " + request.duration() + " s holds no schedule"));
        }
        return Optional.empty();
    }

    /**
     * The composite schedule.
     *
     * @throws IllegalArgumentException if there is a {@link #refusal}
     */
    public CompositeSchedule compose(CompositeRequest request) {
        refusal(request).ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal.reason());
        });
        RateUnit unit = unit(request.unit());
        long start = request.start().getEpochSecond();
        long end = start + request.duration();
        Plan plan = plans[Math.min(request.alternative(), plans.length - 1)];
        Sweep sweep = sweep(plan, request.evse(), unit, request.simulateTx(), start);
        CompositeSchedule.Steps steps =
                new CompositeSchedule.Steps(plan.guess(request.evse()), request.maxPeriods(), units, unit);
        long t = start;
        for (int step = 0; t < end && step < MOST_STEPS; step++) {
            sweep.advance(t);
            if (!steps.add((int) (t - start), sweep)) {
                break;
            }
            t = sweep.next;
        }
        return steps.schedule(request.evse(), start, (int) (Math.min(t, end) - start));
    }

    /**
     * Why the composite is what it is: for every stretch of the window what governs, and why everything else does not.
     * This costs far more than {@link #compose}.
     *
     * @throws IllegalArgumentException if there is a {@link #refusal}
     */
    public List<ExplainedPeriod> explain(CompositeRequest request) {
        CompositeSchedule schedule = compose(request);
        int alternative = Math.min(request.alternative(), plans.length - 1);
        Planner planner = new Planner(station, policies, units, profiles, transactions, alternative);
        long start = request.start().getEpochSecond();
        Sweep sweep = sweep(plans[alternative], request.evse(), schedule.unit(), request.simulateTx(), start);
        return new Explainer(station, policies, units, planner, request, schedule.unit())
                .explain(sweep, schedule.duration());
    }

    /**
     * The composite schedules to offer to a vehicle by ISO 15118: one, or up to three when a profile of the session has
     * several schedules (K15.FR.22). The first is made of the first schedules, the second of the second ones and the
     * third of the third ones. A profile with one schedule takes part in all of them, whatever its purpose, so that no
     * alternative allows more than it does; one with two schedules has no part in the third.
     *
     * @throws IllegalArgumentException if there is a {@link #refusal}
     */
    public List<CompositeSchedule> composeAlternatives(CompositeRequest request) {
        return IntStream.range(0, plans.length)
                .mapToObj(i -> compose(request.withAlternative(i)))
                .toList();
    }

    /**
     * How many alternatives the set has: 1, or up to three when a profile of an ISO 15118 session has several
     * schedules (K15.FR.22).
     */
    public int alternatives() {
        return plans.length;
    }

    /**
     * What may be drawn at an instant. As long as nothing changes the answer is remembered, so that a station can ask in
     * a loop; a {@link #cursor} is cheaper still, and allocates nothing.
     *
     * @param evse the EVSE, 0 for the station
     * @param unit the unit of the answer
     * @param at the instant, cut to whole seconds; an EVSE without a transaction is treated as if one began then
     * @throws IllegalArgumentException if the EVSE does not exist
     */
    public Limit limitAt(int evse, RateUnit unit, Instant at) {
        requireEvse(evse);
        long second = at.getEpochSecond();
        int place = UNITS * evse + unit.ordinal();
        Remembered last = remembered.get(place);
        if (last != null && second >= last.from && second < last.until) {
            return last.limit;
        }
        LimitCursor cursor = parked.getAndSet(place, null);
        if (cursor == null) {
            cursor = cursor(evse, unit);
        }
        Limit limit = cursor.moveTo(second).limit();
        if (!cursor.floats()) {
            remembered.setRelease(place, new Remembered(second, cursor.untilSecond(), limit));
        }
        parked.setRelease(place, cursor);
        return limit;
    }

    /** What holds from one second until just before another. */
    private record Remembered(long from, long until, Limit limit) {}

    private void requireEvse(int evse) {
        if (evse < 0 || evse > station.evses()) {
            throw new IllegalArgumentException("EVSE " + evse + " does not exist");
        }
    }

    /**
     * A place to ask {@link #limitAt} repeatedly without a new computation while nothing changes.
     *
     * @throws IllegalArgumentException if the EVSE does not exist
     */
    public LimitCursor cursor(int evse, RateUnit unit) {
        return cursor(evse, unit, 0);
    }

    /**
     * The same for the alternative that a vehicle has chosen.
     *
     * @param alternative from 0, see {@link #composeAlternatives}
     * @throws IllegalArgumentException if the EVSE or the alternative does not exist
     */
    public LimitCursor cursor(int evse, RateUnit unit, int alternative) {
        if (alternative < 0 || alternative >= plans.length) {
            throw new IllegalArgumentException("There are " + plans.length + " alternatives, no " + alternative);
        }
        requireEvse(evse);
        return new LimitCursor(sweep(plans[alternative], evse, unit, true, 0), units, unit);
    }

    /**
     * What is probably not meant in this set: profiles that get in each other's way, that never have an effect, time
     * without a limit, phases that contradict each other.
     *
     * @param start the start of the time to look at
     * @param duration its length in seconds, 1 or more; what repeats every week shows in a week
     */
    public List<Conflict> conflicts(Instant start, int duration) {
        return new ConflictFinder(this, profiles, start, duration).find();
    }

    /** Whether two leading profiles of an EVSE demand different phases in {@code [from, to)}, or may do so. */
    boolean phaseConflict(int evse, long from, long to) {
        Sweep sweep = sweep(plans[0], evse, RateUnit.A, true, from);
        long t = from;
        for (int step = 0; step < MOST_STEPS && t < to; step++) {
            sweep.advance(t);
            if (sweep.phaseConflict()) {
                return true;
            }
            t = sweep.next;
        }
        return t < to;
    }

    /** When two leading profiles of an EVSE demand different phases: pairs of seconds from the start. */
    List<int[]> phaseConflicts(int evse, long start, int duration) {
        List<int[]> conflicts = new ArrayList<>();
        Sweep sweep = sweep(plans[0], evse, RateUnit.A, true, start);
        int[] last = null;
        for (long t = start; t < start + duration; t = sweep.next) {
            sweep.advance(t);
            int end = (int) (Math.min(sweep.next, start + duration) - start);
            if (!sweep.phaseConflict()) {
                last = null;
            } else if (last != null) {
                last[1] = end;
            } else {
                last = new int[] {(int) (t - start), end};
                conflicts.add(last);
            }
        }
        return conflicts;
    }

    /** The station that this was made for. */
    public Station station() {
        return station;
    }

    private RateUnit unit(@Nullable RateUnit asked) {
        return asked == null ? station.allowedUnits().get(0) : asked;
    }

    private Sweep sweep(Plan plan, int evse, RateUnit unit, boolean simulateTx, long window) {
        if (evse > 0) {
            return new EvseSweep(plan.evses()[evse - 1], unit, simulateTx, window);
        }
        EvseSweep[] sweeps = new EvseSweep[plan.evsesInSum().length];
        for (int i = 0; i < sweeps.length; i++) {
            sweeps[i] = new EvseSweep(plan.evsesInSum()[i], unit, simulateTx, window);
        }
        return new StationSweep(plan.station(), unit, sweeps, window);
    }
}
