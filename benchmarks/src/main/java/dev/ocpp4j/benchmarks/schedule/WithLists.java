package dev.ocpp4j.benchmarks.schedule;

import dev.ocpp4j.smartcharging.CompositePeriod;
import dev.ocpp4j.smartcharging.InstalledProfile;
import dev.ocpp4j.smartcharging.Profile;
import dev.ocpp4j.smartcharging.ProfileKind;
import dev.ocpp4j.smartcharging.Purpose;
import dev.ocpp4j.smartcharging.Schedule;
import dev.ocpp4j.smartcharging.SchedulePeriod;
import dev.ocpp4j.smartcharging.reference.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A composite schedule as one writes it down at first: all instants at which anything changes go into a sorted set, and
 * at each of them all profiles are looked through. It knows what the {@link Workload} needs and no more: amperes on
 * three phases, absolute and daily profiles.
 */
final class WithLists {
    private static final int DAY = 86_400;

    private WithLists() {}

    static List<CompositePeriod> compose(Scenario scenario) {
        long start = scenario.request().start().getEpochSecond();
        long end = start + scenario.request().duration();
        List<CompositePeriod> periods = new ArrayList<>();
        for (long t : boundaries(scenario.profiles(), start, end)) {
            BigDecimal limit = limit(scenario, t).stripTrailingZeros();
            limit = limit.scale() < 0 ? limit.setScale(0) : limit;
            boolean same = !periods.isEmpty()
                    && periods.get(periods.size() - 1).limit().equals(limit);
            if (!same) {
                periods.add(new CompositePeriod((int) (t - start), limit, 3, null));
            }
        }
        return periods;
    }

    private static TreeSet<Long> boundaries(List<InstalledProfile> profiles, long start, long end) {
        TreeSet<Long> boundaries = new TreeSet<>();
        boundaries.add(start);
        for (InstalledProfile installed : profiles) {
            Schedule schedule = installed.profile().schedules().get(0);
            long origin = schedule.startSchedule().getEpochSecond();
            boolean daily = installed.profile().kind() == ProfileKind.RECURRING;
            long occurrence = daily ? start - Math.floorMod(start - origin, DAY) : origin;
            do {
                for (SchedulePeriod period : schedule.periods()) {
                    boundaries.add(occurrence + period.startPeriod());
                }
                if (schedule.duration() != null) {
                    boundaries.add(occurrence + schedule.duration());
                }
                occurrence += DAY;
            } while (daily && occurrence < end);
        }
        return new TreeSet<>(boundaries.subSet(start, end));
    }

    private static BigDecimal limit(Scenario scenario, long t) {
        int evse = scenario.request().evse();
        BigDecimal limit = evse == 0 ? BigDecimal.ZERO : charging(scenario, evse, t);
        for (int e = 1; evse == 0 && e <= scenario.station().evses(); e++) {
            limit = limit.add(orDefault(scenario, charging(scenario, e, t)));
        }
        for (Purpose purpose : List.of(Purpose.STATION_MAX, Purpose.EXTERNAL)) {
            BigDecimal cap = leading(scenario.profiles(), purpose, 0, t);
            limit = limit == null ? cap : cap == null ? limit : limit.min(cap);
        }
        return orDefault(scenario, limit);
    }

    private static BigDecimal orDefault(Scenario scenario, @Nullable BigDecimal limit) {
        return limit == null ? scenario.station().defaultAmperes() : limit;
    }

    private static @Nullable BigDecimal charging(Scenario scenario, int evse, long t) {
        return leading(scenario.profiles(), Purpose.TX_DEFAULT, evse, t);
    }

    private static @Nullable BigDecimal leading(List<InstalledProfile> profiles, Purpose purpose, int evse, long t) {
        Profile leader = null;
        BigDecimal limit = null;
        for (InstalledProfile installed : profiles) {
            Profile profile = installed.profile();
            boolean concerned = profile.purpose() == purpose && installed.evse() == evse;
            if (concerned && (leader == null || profile.stackLevel() > leader.stackLevel())) {
                SchedulePeriod period = period(profile, t);
                if (period != null) {
                    leader = profile;
                    limit = period.value().limit();
                }
            }
        }
        return limit;
    }

    private static @Nullable SchedulePeriod period(Profile profile, long t) {
        Schedule schedule = profile.schedules().get(0);
        long elapsed = t - schedule.startSchedule().getEpochSecond();
        if (elapsed < 0) {
            return null;
        }
        if (profile.kind() == ProfileKind.RECURRING) {
            elapsed %= DAY;
        }
        if (schedule.duration() != null && elapsed >= schedule.duration()) {
            return null;
        }
        SchedulePeriod running = null;
        for (SchedulePeriod period : schedule.periods()) {
            running = period.startPeriod() <= elapsed ? period : running;
        }
        return running;
    }
}
