package dev.ocpp4j.smartcharging;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Short ways to write down what a test is given. */
final class Given {
    static final Instant NOW = Instant.parse("2025-03-10T10:00:00Z");

    private Given() {}

    static Instant at(long secondsFromNow) {
        return NOW.plusSeconds(secondsFromNow);
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    static Station station(int evses) {
        return Station.ac(evses, 230).withDefaultAmperes(decimal("32")).withDefaultWatts(decimal("22080"));
    }

    /** Periods such as {@code "0:16 60:8x1 90:6x1@2"}: start, limit, phases, phase to use. */
    static Schedule schedule(RateUnit unit, String periods) {
        return new Schedule(
                unit, Arrays.stream(periods.split(" ")).map(Given::period).toList());
    }

    private static SchedulePeriod period(String text) {
        String[] parts = text.split("[:x@]");
        PeriodValue value = new PeriodValue(decimal(parts[1]));
        if (text.contains("x")) {
            value = value.withNumberPhases(Integer.valueOf(parts[2]));
        }
        if (text.contains("@")) {
            value = value.withPhaseToUse(Integer.valueOf(parts[parts.length - 1]));
        }
        return new SchedulePeriod(Integer.parseInt(parts[0]), value);
    }

    /** An absolute profile in ampere that starts now. */
    static Profile absolute(int id, int level, Purpose purpose, String periods) {
        return profile(id, level, purpose, schedule(RateUnit.A, periods));
    }

    static Profile profile(int id, int level, Purpose purpose, Schedule schedule) {
        Schedule placed = schedule.startSchedule() == null ? schedule.withStartSchedule(NOW) : schedule;
        return new Profile(id, level, purpose, ProfileKind.ABSOLUTE, placed);
    }

    static Profile relative(int id, int level, Purpose purpose, Schedule schedule) {
        return new Profile(id, level, purpose, ProfileKind.RELATIVE, schedule);
    }

    static Profile recurring(int id, int level, Purpose purpose, Recurrency recurrency, Schedule schedule) {
        return new Profile(id, level, purpose, ProfileKind.RECURRING, schedule).withRecurrencyKind(recurrency);
    }

    static InstalledProfile on(int evse, Profile profile) {
        return new InstalledProfile(evse, profile);
    }

    static Transaction transaction(int evse, long startedAt) {
        return new Transaction(evse, "tx" + evse, at(startedAt));
    }

    static CompositeSchedules schedules(Station station, Policies policies, List<?> given) {
        List<InstalledProfile> profiles = new ArrayList<>();
        List<Transaction> transactions = new ArrayList<>();
        for (Object one : given) {
            if (one instanceof Transaction transaction) {
                transactions.add(transaction);
            } else {
                profiles.add((InstalledProfile) one);
            }
        }
        return CompositeSchedules.of(station, policies, profiles, transactions);
    }

    /** The answer in the notation of {@link #schedule}, phases only where they are not three; {@code -} is no limit. */
    static String text(CompositeSchedule schedule) {
        return schedule.stream().map(Given::text).collect(Collectors.joining(" "));
    }

    private static String text(CompositePeriod period) {
        Integer phases = period.numberPhases();
        return period.startPeriod()
                + ":"
                + (period.limit() == null ? "-" : period.limit().toPlainString())
                + (phases == null || phases == 3 ? "" : "x" + phases)
                + (period.phaseToUse() == null ? "" : "@" + period.phaseToUse());
    }

    /** The composite in ampere from now on. */
    static String compose(Station station, Policies policies, int evse, int duration, Object... given) {
        return text(schedules(station, policies, List.of(given))
                .compose(new CompositeRequest(evse, NOW, duration).withUnit(RateUnit.A)));
    }
}
