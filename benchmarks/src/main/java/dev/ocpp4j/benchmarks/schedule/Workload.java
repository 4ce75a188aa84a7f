package dev.ocpp4j.benchmarks.schedule;

import dev.ocpp4j.smartcharging.CompositeRequest;
import dev.ocpp4j.smartcharging.InstalledProfile;
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
import dev.ocpp4j.smartcharging.reference.Scenario;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sets of profiles to measure with, the same at every run. */
public enum Workload {
    /** Three purposes of 24 periods over 24 h that change on the hour. */
    THREE_PURPOSES(1, 24) {
        @Override
        List<InstalledProfile> profiles(Random random) {
            return stacks(random, 1, 24, 0);
        }
    },
    /** The same, but no two purposes change together. */
    THREE_PURPOSES_APART(1, 24) {
        @Override
        List<InstalledProfile> profiles(Random random) {
            return stacks(random, 1, 24, 1200);
        }
    },
    /** 30 profiles of 24 periods: three purposes of 10 levels, of which the higher ones end earlier. */
    PROFILES_30(1, 24) {
        @Override
        List<InstalledProfile> profiles(Random random) {
            return stacks(random, 10, 24, 1200);
        }
    },
    /** The same with 100 levels. */
    PROFILES_300(1, 24) {
        @Override
        List<InstalledProfile> profiles(Random random) {
            return stacks(random, 100, 24, 1200);
        }
    },
    /** Three purposes of 10 levels of 96 periods. */
    LEVELS_10_PERIODS_96(1, 24) {
        @Override
        List<InstalledProfile> profiles(Random random) {
            return stacks(random, 10, 96, 300);
        }
    },
    /** EVSE 0 of 50 EVSEs, each with a profile of 24 periods of its own, under one for the station. */
    EVSES_50(50, 24) {
        @Override
        List<InstalledProfile> profiles(Random random) {
            return perEvse(random, 50);
        }
    },
    /** The same with 500 EVSEs. */
    EVSES_500(500, 24) {
        @Override
        List<InstalledProfile> profiles(Random random) {
            return perEvse(random, 500);
        }
    },
    /** Three daily profiles of 24 periods, seen over a day. */
    DAY(1, 24) {
        @Override
        List<InstalledProfile> profiles(Random random) {
            return daily(random);
        }
    },
    /** The same, seen over a year. */
    YEAR(1, 365 * 24) {
        @Override
        List<InstalledProfile> profiles(Random random) {
            return daily(random);
        }
    };

    static final Instant NOW = Instant.parse("2025-03-10T10:17:23Z");
    private static final int HOUR = 3600;
    private static final Purpose[] THREE = {Purpose.STATION_MAX, Purpose.EXTERNAL, Purpose.TX_DEFAULT};

    private final int evses;
    private final int hours;

    Workload(int evses, int hours) {
        this.evses = evses;
        this.hours = hours;
    }

    abstract List<InstalledProfile> profiles(Random random);

    /** The question to answer. */
    Scenario scenario() {
        CompositeRequest request = new CompositeRequest(evses == 1 ? 1 : 0, NOW, hours * HOUR).withUnit(RateUnit.A);
        return new Scenario(station(evses), Policies.OCPP_201, profiles(new Random(1)), List.of(), request);
    }

    private static Station station(int evses) {
        return Station.ac(evses, 230).withDefaultAmperes(BigDecimal.valueOf(32));
    }

    /** Level by level: the highest ends first, so that in the course of the window each of them leads. */
    private static List<InstalledProfile> stacks(Random random, int levels, int periods, int apart) {
        List<InstalledProfile> profiles = new ArrayList<>();
        for (int p = 0; p < THREE.length; p++) {
            for (int level = 0; level < levels; level++) {
                int length = 24 * HOUR * (levels - level) / levels;
                Schedule schedule = schedule(random, periods, 24 * HOUR / periods)
                        .withStartSchedule(NOW.minusSeconds((long) p * apart))
                        .withDuration(levels == 1 ? null : (Integer) length);
                int evse = THREE[p] == Purpose.TX_DEFAULT ? 1 : 0;
                Profile profile = new Profile(profiles.size(), level, THREE[p], ProfileKind.ABSOLUTE, schedule);
                profiles.add(new InstalledProfile(evse, profile));
            }
        }
        return profiles;
    }

    private static List<InstalledProfile> perEvse(Random random, int evses) {
        List<InstalledProfile> profiles = new ArrayList<>();
        for (int evse = 0; evse <= evses; evse++) {
            Purpose purpose = evse == 0 ? Purpose.STATION_MAX : Purpose.TX_DEFAULT;
            Schedule schedule = schedule(random, 24, HOUR).withStartSchedule(NOW.minusSeconds(random.nextInt(HOUR)));
            if (evse == 0) {
                schedule = new Schedule(RateUnit.A, SchedulePeriod.of(0, 19L * evses))
                        .withStartSchedule(schedule.startSchedule());
            }
            profiles.add(new InstalledProfile(evse, new Profile(evse, 0, purpose, ProfileKind.ABSOLUTE, schedule)));
        }
        return profiles;
    }

    private static List<InstalledProfile> daily(Random random) {
        List<InstalledProfile> profiles = new ArrayList<>();
        for (Purpose purpose : THREE) {
            int id = profiles.size();
            Schedule schedule = schedule(random, 24, HOUR).withStartSchedule(Instant.ofEpochSecond(id * 1200L));
            Profile profile =
                    new Profile(id, 0, purpose, ProfileKind.RECURRING, schedule).withRecurrencyKind(Recurrency.DAILY);
            profiles.add(new InstalledProfile(purpose == Purpose.TX_DEFAULT ? 1 : 0, profile));
        }
        return profiles;
    }

    private static Schedule schedule(Random random, int periods, int length) {
        List<SchedulePeriod> steps = new ArrayList<>();
        for (int i = 0; i < periods; i++) {
            steps.add(SchedulePeriod.of(
                    i * length, BigDecimal.valueOf(60 + random.nextInt(260), 1).toString()));
        }
        return new Schedule(RateUnit.A, steps);
    }

    /** Every kind of question in turn: small and large sets, all kinds and purposes, both versions, one EVSE and all. */
    static List<Scenario> mixed() {
        Random random = new Random(2);
        List<Scenario> mixed = new ArrayList<>();
        for (int i = 0; i < 512; i++) {
            int evses = 1 + random.nextInt(4);
            List<InstalledProfile> profiles = new ArrayList<>();
            List<Transaction> transactions = new ArrayList<>();
            for (int evse = 1; evse <= evses; evse++) {
                if (random.nextBoolean()) {
                    transactions.add(new Transaction(evse, "tx" + evse, NOW.minusSeconds(random.nextInt(7200))));
                }
            }
            int count = random.nextInt(9);
            for (int id = 0; id < count; id++) {
                profiles.add(any(random, id, evses));
            }
            CompositeRequest request = new CompositeRequest(
                            random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(evses),
                            NOW,
                            HOUR * (1 + random.nextInt(24)))
                    .withUnit(random.nextBoolean() ? RateUnit.A : RateUnit.W);
            Policies policies = random.nextBoolean() ? Policies.OCPP_16 : Policies.OCPP_201;
            mixed.add(new Scenario(station(evses), policies, profiles, transactions, request));
        }
        return mixed;
    }

    private static InstalledProfile any(Random random, int id, int evses) {
        Purpose purpose = Purpose.values()[random.nextInt(Purpose.values().length)];
        ProfileKind kind = ProfileKind.values()[random.nextInt(ProfileKind.values().length)];
        int evse =
                purpose.allowedOn(0) && (!purpose.allowedOn(1) || random.nextBoolean()) ? 0 : 1 + random.nextInt(evses);
        Schedule schedule = schedule(random, 1 + random.nextInt(24), HOUR / 2);
        if (random.nextInt(3) == 0) {
            schedule = new Schedule(RateUnit.W, schedule.periods());
        }
        if (random.nextBoolean()) {
            schedule = schedule.withDuration(HOUR * (1 + random.nextInt(12)));
        }
        if (kind != ProfileKind.RELATIVE) {
            schedule = schedule.withStartSchedule(NOW.minusSeconds(random.nextInt(24 * HOUR)));
        }
        Profile profile = new Profile(id, random.nextInt(4), purpose, kind, schedule)
                .withRecurrencyKind(kind == ProfileKind.RECURRING ? Recurrency.DAILY : null);
        if (random.nextInt(4) == 0) {
            profile = profile.withValidTo(NOW.plusSeconds(random.nextInt(24 * HOUR)));
        }
        return new InstalledProfile(evse, profile);
    }
}
