package dev.ocpp4j.smartcharging.reference;

import dev.ocpp4j.smartcharging.CompositePeriod;
import dev.ocpp4j.smartcharging.CurrentType;
import dev.ocpp4j.smartcharging.InstalledProfile;
import dev.ocpp4j.smartcharging.LocalLimit;
import dev.ocpp4j.smartcharging.PeriodValue;
import dev.ocpp4j.smartcharging.Policies;
import dev.ocpp4j.smartcharging.Policies.AbsoluteWithoutStart;
import dev.ocpp4j.smartcharging.Policies.CompositePhases;
import dev.ocpp4j.smartcharging.Policies.Evse0;
import dev.ocpp4j.smartcharging.Policies.Evse0Phases;
import dev.ocpp4j.smartcharging.Policies.ExternalOnEvse0;
import dev.ocpp4j.smartcharging.Policies.PhaseMath;
import dev.ocpp4j.smartcharging.Policies.RecurrenceBeforeStart;
import dev.ocpp4j.smartcharging.Policies.RelativeWithoutTx;
import dev.ocpp4j.smartcharging.Policies.StackSelection;
import dev.ocpp4j.smartcharging.Policies.TxDefaultPrecedence;
import dev.ocpp4j.smartcharging.Policies.TxProfileGap;
import dev.ocpp4j.smartcharging.Policies.TxProfileWithoutTx;
import dev.ocpp4j.smartcharging.Profile;
import dev.ocpp4j.smartcharging.Purpose;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Recurrency;
import dev.ocpp4j.smartcharging.Schedule;
import dev.ocpp4j.smartcharging.SchedulePeriod;
import dev.ocpp4j.smartcharging.Station;
import dev.ocpp4j.smartcharging.Transaction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The plain definition of a composite schedule: the rules, asked again for every second of the window. It knows no
 * events and is slow; it is what the calculator has to agree with.
 */
public final class SecondBySecond {
    private final Scenario scenario;
    private final Station station;
    private final Policies policies;
    private final long windowStart;
    private final RateUnit unit;
    private final boolean dc;

    private SecondBySecond(Scenario scenario) {
        this.scenario = scenario;
        station = scenario.station();
        policies = scenario.policies();
        windowStart = scenario.request().start().getEpochSecond();
        RateUnit asked = scenario.request().unit();
        unit = asked == null ? station.allowedUnits().get(0) : asked;
        dc = station.currentType() == CurrentType.DC;
    }

    /** What holds at one second; limit null where none is known. */
    private record State(@Nullable Fraction limit, int phases, TreeSet<Integer> asked) {}

    /** One limit that takes part: a current per phase, or a total power. */
    private record Term(
            Fraction value,
            boolean power,
            int phases,
            @Nullable Integer phaseToUse) {}

    /** All periods of the answer, neighbours merged. */
    public static List<CompositePeriod> compose(Scenario scenario) {
        SecondBySecond reference = new SecondBySecond(scenario);
        List<CompositePeriod> periods = new ArrayList<>();
        for (int second = 0; second < scenario.request().duration(); second++) {
            CompositePeriod now = reference.at(second);
            if (periods.isEmpty() || !sameValue(periods.get(periods.size() - 1), now)) {
                periods.add(now);
            }
        }
        return periods;
    }

    private static boolean sameValue(CompositePeriod one, CompositePeriod other) {
        return Objects.equals(one.limit(), other.limit())
                && Objects.equals(one.numberPhases(), other.numberPhases())
                && Objects.equals(one.phaseToUse(), other.phaseToUse());
    }

    private CompositePeriod at(int second) {
        long t = windowStart + second;
        int evse = scenario.request().evse();
        State state = evse == 0 ? station(t) : evse(evse, t, true, true, true);
        Integer use = state.phases == 1 && state.asked.size() == 1 ? state.asked.first() : null;
        return new CompositePeriod(second, wire(state.limit), dc ? null : (Integer) state.phases, dc ? null : use);
    }

    /** Rule R5. */
    private @Nullable BigDecimal wire(@Nullable Fraction limit) {
        if (limit == null) {
            return null;
        }
        BigDecimal decimal =
                switch (policies.rounding()) {
                    case DOWN -> limit.rounded(1, RoundingMode.DOWN);
                    case NEAREST -> limit.rounded(1, RoundingMode.HALF_UP);
                    case NONE -> limit.rounded(9, RoundingMode.DOWN);
                };
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    // ---------------------------------------------------------------- one EVSE: S, U, L

    private State evse(int evse, long t, boolean withMax, boolean withExternal, boolean withStationLimits) {
        List<Term> profileTerms = new ArrayList<>();
        if (!(evse > 0 && scenario.request().evse() == 0 && policies.evse0() == Evse0.STATION_ONLY)) {
            addTo(profileTerms, charging(evse, t));
        }
        if (withMax) {
            addTo(profileTerms, leading(Purpose.STATION_MAX, evse, t));
        }
        if (withExternal) {
            addTo(profileTerms, leading(Purpose.EXTERNAL, evse, t));
        }
        List<Term> all = new ArrayList<>(profileTerms);
        all.addAll(localTerms(t, withStationLimits ? Set.of(0, evse) : Set.of(evse)));
        State idle = new State(profileTerms.isEmpty() ? defaultLimit() : null, usable(), new TreeSet<>());
        if (policies.compositePhases() == CompositePhases.GOVERNING) {
            return lowest(idle, all);
        }

        int phases = usable();
        TreeSet<Integer> asked = new TreeSet<>();
        for (Term term : all) {
            phases = Math.min(phases, term.phases);
            if (term.phaseToUse != null) {
                asked.add(term.phaseToUse);
            }
        }
        Fraction limit = idle.limit;
        for (Term term : all) {
            limit = lower(limit, inUnit(term, phases));
        }
        return new State(limit, phases, asked);
    }

    /** The second reading of rule U4: the first of the lowest terms says everything, if it is below {@code before}. */
    private State lowest(State before, List<Term> terms) {
        State lowest = before;
        for (Term term : terms) {
            int phases = Math.min(term.phases, usable());
            Fraction limit = inUnit(term, phases);
            if (lowest.limit == null || limit.compareTo(lowest.limit) < 0) {
                lowest = new State(
                        limit, phases, new TreeSet<>(term.phaseToUse == null ? Set.of() : Set.of(term.phaseToUse)));
            }
        }
        return lowest;
    }

    private static void addTo(List<Term> terms, @Nullable Term term) {
        if (term != null) {
            terms.add(term);
        }
    }

    private int usable() {
        return dc ? 1 : station.phases();
    }

    private static @Nullable Fraction lower(@Nullable Fraction one, @Nullable Fraction other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Rules S4 and S7. */
    private @Nullable Term charging(int evse, long t) {
        Term tx = leading(Purpose.TX_PROFILE, evse, t);
        if (tx != null) {
            return tx;
        }
        boolean hasTxProfile =
                scenario.profiles().stream().anyMatch(installed -> isCandidate(installed, Purpose.TX_PROFILE, evse));
        if (hasTxProfile && policies.txProfileGap() == TxProfileGap.NONE) {
            return null;
        }
        boolean charging = transaction(evse) != null || scenario.request().simulateTx();
        return charging ? leading(Purpose.TX_DEFAULT, evse, t) : null;
    }

    /** Rules S1, S2, S3, S6, S8. */
    private @Nullable Term leading(Purpose purpose, int evse, long t) {
        InstalledProfile best = null;
        for (InstalledProfile candidate : scenario.profiles()) {
            if (isCandidate(candidate, purpose, evse)
                    && isValid(candidate.profile(), t)
                    && (policies.stackSelection() == StackSelection.VALIDITY || period(candidate, evse, t) != null)
                    && (best == null || !outranks(best, candidate))) {
                best = candidate;
            }
        }
        SchedulePeriod period = best == null ? null : period(best, evse, t);
        return period == null ? null : term(schedule(best.profile()).unit(), period.value());
    }

    /** Whether {@code one} comes before {@code later}, which was installed after it. */
    private boolean outranks(InstalledProfile one, InstalledProfile later) {
        boolean own = one.evse() != 0;
        boolean laterOwn = later.evse() != 0;
        int byLevel =
                Integer.compare(one.profile().stackLevel(), later.profile().stackLevel());
        if (policies.txDefaultPrecedence() == TxDefaultPrecedence.OWN_FIRST && own != laterOwn) {
            return own;
        }
        return byLevel != 0 ? byLevel > 0 : own && !laterOwn;
    }

    private boolean isCandidate(InstalledProfile installed, Purpose purpose, int evse) {
        Profile profile = installed.profile();
        if (profile.purpose() != purpose || policies.ignorePurposes().contains(purpose)) {
            return false;
        }
        if (schedule(profile) == null || origin(installed, evse) == null) {
            return false;
        }
        return switch (purpose) {
            case STATION_MAX, EXTERNAL -> installed.evse() == 0;
            case TX_DEFAULT -> installed.evse() == 0 || installed.evse() == evse;
            case TX_PROFILE -> installed.evse() == evse && evse != 0 && matchesTransaction(profile, evse);
        };
    }

    private boolean matchesTransaction(Profile profile, int evse) {
        Transaction transaction = transaction(evse);
        if (transaction == null) {
            return policies.txProfileWithoutTx() == TxProfileWithoutTx.USE;
        }
        return profile.transactionId() == null || profile.transactionId().equals(transaction.id());
    }

    private @Nullable Transaction transaction(int evse) {
        return scenario.transactions().stream()
                .filter(transaction -> transaction.evse() == evse)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Schedule schedule(Profile profile) {
        int alternative =
                profile.schedules().size() == 1 ? 0 : scenario.request().alternative();
        return alternative < profile.schedules().size() ? profile.schedules().get(alternative) : null;
    }

    // ---------------------------------------------------------------- time: T

    private static boolean isValid(Profile profile, long t) {
        return (profile.validFrom() == null || profile.validFrom().getEpochSecond() <= t)
                && (profile.validTo() == null || t < profile.validTo().getEpochSecond());
    }

    /** From when the periods count; null when the profile never counts. */
    private @Nullable Long origin(InstalledProfile installed, int evse) {
        Profile profile = installed.profile();
        Instant start = schedule(profile).startSchedule();
        switch (profile.kind()) {
            case RELATIVE:
                return session(evse);
            case RECURRING:
                return start == null || profile.recurrencyKind() == null ? null : (Long) start.getEpochSecond();
            default:
                if (start != null) {
                    return start.getEpochSecond();
                }
                if (policies.absoluteWithoutStart() == AbsoluteWithoutStart.IGNORE) {
                    return null;
                }
                if (policies.absoluteWithoutStart() == AbsoluteWithoutStart.RELATIVE) {
                    return session(evse);
                }
                return profile.validFrom() == null
                        ? windowStart
                        : profile.validFrom().getEpochSecond();
        }
    }

    private @Nullable Long session(int evse) {
        Transaction transaction = transaction(evse);
        if (transaction != null) {
            return transaction.start() == null
                    ? windowStart
                    : transaction.start().getEpochSecond();
        }
        return policies.relativeWithoutTx() == RelativeWithoutTx.NOW ? (Long) windowStart : null;
    }

    /** The period that runs at {@code t}, not looking at validity; null in a gap. */
    private @Nullable SchedulePeriod period(InstalledProfile installed, int evse, long t) {
        Profile profile = installed.profile();
        long elapsed = t - origin(installed, evse);
        if (profile.kind() == dev.ocpp4j.smartcharging.ProfileKind.RECURRING) {
            if (elapsed < 0 && policies.recurrenceBeforeStart() == RecurrenceBeforeStart.INACTIVE) {
                return null;
            }
            elapsed = policies.recurrenceZone() == null
                    ? intoOccurrence(elapsed, profile.recurrencyKind())
                    : intoLocalOccurrence(origin(installed, evse), t, profile.recurrencyKind());
        }
        return step(schedule(profile), elapsed);
    }

    private static long intoOccurrence(long elapsed, Recurrency recurrency) {
        long step = recurrency == Recurrency.DAILY ? 24 * 3600 : 7 * 24 * 3600;
        return ((elapsed % step) + step) % step;
    }

    /** Walks from occurrence to occurrence on the clocks of the zone. */
    private long intoLocalOccurrence(long origin, long t, Recurrency recurrency) {
        LocalDateTime local =
                Instant.ofEpochSecond(origin).atZone(policies.recurrenceZone()).toLocalDateTime();
        int days = recurrency == Recurrency.DAILY ? 1 : 7;
        while (local.atZone(policies.recurrenceZone()).toEpochSecond() > t) {
            local = local.minusDays(days);
        }
        while (local.plusDays(days).atZone(policies.recurrenceZone()).toEpochSecond() <= t) {
            local = local.plusDays(days);
        }
        return t - local.atZone(policies.recurrenceZone()).toEpochSecond();
    }

    /** Rules T10 and T11. */
    private static @Nullable SchedulePeriod step(Schedule schedule, long elapsed) {
        if (elapsed < 0 || (schedule.duration() != null && elapsed >= schedule.duration())) {
            return null;
        }
        SchedulePeriod running = null;
        for (SchedulePeriod period : schedule.periods()) {
            if (period.startPeriod() <= elapsed) {
                running = period;
            }
        }
        return running;
    }

    // ---------------------------------------------------------------- units and phases: U

    private Term term(RateUnit given, PeriodValue value) {
        int phases = dc ? 1 : value.numberPhases() == null ? 3 : value.numberPhases();
        Integer use = !dc && phases == 1 ? value.phaseToUse() : null;
        Fraction limit = Fraction.of(value.limit());
        if (given == RateUnit.A) {
            return new Term(limit, false, phases, use);
        }
        return policies.phaseMath() == PhaseMath.EFFECTIVE
                ? new Term(limit, true, phases, use)
                : new Term(limit.over((long) station.voltage() * phases), false, phases, use);
    }

    private Fraction inUnit(Term term, int phases) {
        long perAmpere = (long) station.voltage() * phases;
        if (term.power) {
            return unit == RateUnit.W ? term.value : term.value.over(perAmpere);
        }
        return unit == RateUnit.A ? term.value : term.value.times(perAmpere);
    }

    private @Nullable Fraction defaultLimit() {
        long perAmpere = (long) station.voltage() * usable();
        BigDecimal amperes = station.defaultAmperes();
        BigDecimal watts = station.defaultWatts();
        if (unit == RateUnit.A) {
            return amperes != null
                    ? Fraction.of(amperes)
                    : watts != null ? Fraction.of(watts).over(perAmpere) : null;
        }
        return watts != null
                ? Fraction.of(watts)
                : amperes != null ? Fraction.of(amperes).times(perAmpere) : null;
    }

    private List<Term> localTerms(long t, Set<Integer> evses) {
        List<Term> terms = new ArrayList<>();
        for (LocalLimit local : station.localLimits()) {
            Instant start = local.schedule().startSchedule();
            long origin = start == null ? windowStart : start.getEpochSecond();
            SchedulePeriod period = evses.contains(local.evse()) ? step(local.schedule(), t - origin) : null;
            if (period != null) {
                terms.add(term(local.schedule().unit(), period.value()));
            }
        }
        return terms;
    }

    // ---------------------------------------------------------------- EVSE 0: Z

    private State station(long t) {
        boolean perEvse = policies.externalOnEvse0() == ExternalOnEvse0.PER_EVSE && policies.evse0() == Evse0.SUM;
        List<Term> onStation = new ArrayList<>();
        addTo(onStation, leading(Purpose.STATION_MAX, 0, t));
        if (!perEvse) {
            addTo(onStation, leading(Purpose.EXTERNAL, 0, t));
        }
        boolean governed = !onStation.isEmpty();
        onStation.addAll(localTerms(t, Set.of(0)));

        Fraction sum = Fraction.ZERO;
        int highest = station.evses() == 0 ? usable() : 1;
        int lowest = usable();
        TreeSet<Integer> common = new TreeSet<>();
        boolean allBound = station.evses() > 0;
        for (int evse = 1; evse <= station.evses(); evse++) {
            State state = evse(evse, t, false, perEvse, false);
            sum = sum == null || state.limit == null ? null : sum.plus(state.limit);
            highest = Math.max(highest, state.phases);
            lowest = Math.min(lowest, state.phases);
            common.addAll(state.asked);
            allBound &= state.asked.size() == 1;
        }
        Fraction limit = governed && policies.evse0() == Evse0.STATION_ONLY ? null : sum;
        int phases = policies.evse0Phases() == Evse0Phases.HIGHEST ? highest : lowest;
        TreeSet<Integer> asked = allBound && common.size() == 1 ? common : new TreeSet<>();
        if (policies.compositePhases() == CompositePhases.GOVERNING) {
            boolean withoutSum = governed && policies.evse0() == Evse0.STATION_ONLY;
            return lowest(
                    withoutSum ? new State(null, usable(), new TreeSet<>()) : new State(sum, phases, asked), onStation);
        }
        for (Term term : onStation) {
            limit = lower(limit, inUnit(term, Math.min(term.phases, usable())));
            phases = Math.min(phases, term.phases);
            if (term.phaseToUse != null) {
                asked.add(term.phaseToUse);
            }
        }
        return new State(limit, phases, asked);
    }
}
