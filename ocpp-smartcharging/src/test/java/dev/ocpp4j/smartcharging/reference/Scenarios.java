package dev.ocpp4j.smartcharging.reference;

import dev.ocpp4j.smartcharging.CompositeRequest;
import dev.ocpp4j.smartcharging.InstalledProfile;
import dev.ocpp4j.smartcharging.LocalLimit;
import dev.ocpp4j.smartcharging.PeriodValue;
import dev.ocpp4j.smartcharging.Policies;
import dev.ocpp4j.smartcharging.Profile;
import dev.ocpp4j.smartcharging.ProfileKind;
import dev.ocpp4j.smartcharging.Purpose;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Recurrency;
import dev.ocpp4j.smartcharging.Schedule;
import dev.ocpp4j.smartcharging.SchedulePeriod;
import dev.ocpp4j.smartcharging.Station;
import dev.ocpp4j.smartcharging.Transaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random scenarios in which much happens: boundaries fall inside the window and often coincide, validity opens and
 * closes, schedules end, recurrences wrap around, units and phases differ.
 */
public final class Scenarios {
    /** Where most boundaries lie, on both sides of the start of the window and its end. */
    private static final int GRID = 10;

    private static final Instant NOW = Instant.parse("2025-03-10T10:00:00Z");

    /** A change to daylight saving time, 2025-03-30T01:00:00Z. */
    private static final Instant CLOCK_CHANGE = Instant.parse("2025-03-30T00:58:20Z");

    private final Random random;
    private Instant now = NOW;
    private int window;

    private Scenarios(Random random) {
        this.random = random;
    }

    /** Scenarios with every feature. They shrink by themselves only to smaller seeds; see {@link Shrinking}. */
    public static Arbitrary<Scenario> any() {
        return Arbitraries.longs().map(Scenarios::of);
    }

    /** The scenario of a seed. */
    public static Scenario of(long seed) {
        return new Scenarios(new Random(seed)).scenario();
    }

    private Scenario scenario() {
        window = oneOf(1, 7, 60, 60, 120, 120, 240);
        now = chance(10) ? CLOCK_CHANGE : NOW;
        Station station = station();
        List<Transaction> transactions = new ArrayList<>();
        for (int evse = 1; evse <= station.evses(); evse++) {
            if (chance(50)) {
                transactions.add(new Transaction(evse, "tx" + evse, chance(5) ? null : near()));
            }
        }
        List<InstalledProfile> profiles = new ArrayList<>();
        int count = random.nextInt(9);
        for (int i = 0; i < count; i++) {
            profiles.add(installed(i, station));
        }
        CompositeRequest request = new CompositeRequest(random.nextInt(station.evses() + 1), now, window)
                .withUnit(chance(10) ? null : unit())
                .withSimulateTx(!chance(10))
                .withAlternative(chance(5) ? random.nextInt(3) : 0);
        return new Scenario(station, policies(), profiles, transactions, request);
    }

    private Station station() {
        int evses = oneOf(1, 1, 2, 3);
        Station station = chance(10) ? Station.dc(evses, oneOf(400, 920)) : Station.ac(evses, oneOf(230, 120, 7));
        station = station.withPhases(oneOf(3, 3, 3, 2, 1));
        if (chance(70)) {
            station = station.withDefaultAmperes(limit());
        }
        if (chance(40)) {
            station = station.withDefaultWatts(limit().multiply(BigDecimal.valueOf(300)));
        }
        List<LocalLimit> locals = new ArrayList<>();
        while (chance(15)) {
            Schedule schedule = schedule(chance(50) ? 1 : 3);
            if (chance(70)) {
                schedule = schedule.withDuration(null).withStartSchedule(null);
            }
            locals.add(new LocalLimit(random.nextInt(evses + 1), schedule));
        }
        return station.withLocalLimits(locals);
    }

    private Policies policies() {
        Policies policies = chance(50) ? Policies.OCPP_16 : Policies.OCPP_201;
        if (chance(50)) {
            return policies;
        }
        if (chance(40)) {
            policies = policies.with(oneOf(Policies.AbsoluteWithoutStart.values()));
        }
        return policies.with(rarely(Policies.RecurrenceBeforeStart.values()))
                .with(rarely(Policies.RelativeWithoutTx.values()))
                .with(rarely(Policies.TxProfileWithoutTx.values()))
                .with(rarely(Policies.TxProfileGap.values()))
                .with(rarely(Policies.TxDefaultPrecedence.values()))
                .with(rarely(Policies.StackSelection.values()))
                .with(oneOf(Policies.PhaseMath.values()))
                .with(rarely(Policies.CompositePhases.values()))
                .with(rarely(Policies.Evse0.values()))
                .with(rarely(Policies.Evse0Phases.values()))
                .with(rarely(Policies.ExternalOnEvse0.values()))
                .with(rarely(Policies.Rounding.values()))
                .withIgnorePurposes(chance(10) ? Set.of(oneOf(Purpose.values())) : Set.of())
                .withRecurrenceZone(now == CLOCK_CHANGE && chance(50) ? ZoneId.of("Europe/Berlin") : null);
    }

    private InstalledProfile installed(int id, Station station) {
        Purpose purpose = oneOf(Purpose.values());
        int evse = purpose == Purpose.STATION_MAX || purpose == Purpose.EXTERNAL
                ? 0
                : purpose == Purpose.TX_DEFAULT && chance(40) ? 0 : 1 + random.nextInt(station.evses());
        if (chance(3)) {
            evse = random.nextInt(station.evses() + 1);
        }
        ProfileKind kind = oneOf(ProfileKind.values());
        List<Schedule> schedules = new ArrayList<>();
        int count = purpose == Purpose.TX_PROFILE && chance(10) ? 3 : 1;
        for (int i = 0; i < count; i++) {
            schedules.add(placed(schedule(oneOf(1, 2, 3, 6)), kind));
        }
        Profile profile = new Profile(id, random.nextInt(4), purpose, kind, schedules);
        if (kind == ProfileKind.RECURRING && !chance(2)) {
            profile = profile.withRecurrencyKind(oneOf(Recurrency.values()));
        }
        if (purpose == Purpose.TX_PROFILE && chance(70)) {
            profile = profile.withTransactionId(chance(90) ? "tx" + evse : "other");
        }
        if (chance(30)) {
            profile = profile.withValidFrom(near());
        }
        if (chance(30)) {
            profile = profile.withValidTo(near());
        }
        return new InstalledProfile(evse, profile);
    }

    /** Gives a schedule a start such that it does something in the window. */
    private Schedule placed(Schedule schedule, ProfileKind kind) {
        switch (kind) {
            case ABSOLUTE:
                return chance(5) ? schedule : schedule.withStartSchedule(near());
            case RECURRING:
                long days = oneOf(0, 0, 1, 7, 14, 20_000, -1, -7);
                return schedule.withStartSchedule(near().minusSeconds(days * 86_400));
            default:
                return schedule;
        }
    }

    private Schedule schedule(int most) {
        List<SchedulePeriod> periods = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < most; i++) {
            periods.add(new SchedulePeriod(start, value()));
            start += chance(70) ? GRID * (1 + random.nextInt(6)) : 1 + random.nextInt(40);
            if (chance(3)) {
                start += 86_400 - 100;
            }
        }
        Integer duration = chance(50) ? null : (Integer) (chance(5) ? 200_000 : GRID * random.nextInt(30));
        return new Schedule(unit(), periods).withDuration(duration);
    }

    private PeriodValue value() {
        PeriodValue value = new PeriodValue(limit());
        if (chance(60)) {
            value = value.withNumberPhases(oneOf(1, 1, 2, 3, 3));
        }
        return chance(15) ? value.withPhaseToUse(1 + random.nextInt(3)) : value;
    }

    /** From nothing to a lot; few different values, so that neighbours are often equal. */
    private BigDecimal limit() {
        return switch (random.nextInt(6)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.valueOf(random.nextInt(400), 1);
            case 2 -> BigDecimal.valueOf(random.nextInt(100_000), 1);
            case 3 -> BigDecimal.valueOf(random.nextInt(4) * 1000L);
            case 4 -> BigDecimal.valueOf(999_999);
            default -> BigDecimal.valueOf(6 + random.nextInt(4));
        };
    }

    private RateUnit unit() {
        return oneOf(RateUnit.values());
    }

    /** An instant from well before the window to well after it. */
    private Instant near() {
        int offset = random.nextInt(3 * window + 60) - window - 30;
        return now.plusSeconds(chance(70) ? offset / GRID * GRID : offset);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Mostly the first value. */
    private <T> T rarely(T[] values) {
        return chance(75) ? values[0] : oneOf(values);
    }
}
