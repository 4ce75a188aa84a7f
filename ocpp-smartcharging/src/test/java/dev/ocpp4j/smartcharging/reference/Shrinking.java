package dev.ocpp4j.smartcharging.reference;

import dev.ocpp4j.smartcharging.InstalledProfile;
import dev.ocpp4j.smartcharging.LocalLimit;
import dev.ocpp4j.smartcharging.Policies;
import dev.ocpp4j.smartcharging.Profile;
import dev.ocpp4j.smartcharging.Schedule;
import dev.ocpp4j.smartcharging.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a scenario that fails as small as it gets while it still fails. */
public final class Shrinking {
    private Shrinking() {}

    public static Scenario smallest(Scenario failing, Predicate<Scenario> fails) {
        Scenario smallest = failing;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Scenario candidate : simpler(smallest)) {
                if (failsStill(candidate, fails)) {
                    smallest = candidate;
                    smaller = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private static boolean failsStill(Scenario candidate, Predicate<Scenario> fails) {
        try {
            return fails.test(candidate);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<Scenario> simpler(Scenario s) {
        List<Scenario> simpler = new ArrayList<>();
        for (int i = 0; i < s.profiles().size(); i++) {
            simpler.add(s.withProfiles(without(s.profiles(), i)));
        }
        for (int i = 0; i < s.transactions().size(); i++) {
            List<Transaction> fewer = without(s.transactions(), i);
            simpler.add(new Scenario(s.station(), s.policies(), s.profiles(), fewer, s.request()));
        }
        for (int i = 0; i < s.station().localLimits().size(); i++) {
            List<LocalLimit> fewer = without(s.station().localLimits(), i);
            simpler.add(new Scenario(
                    s.station().withLocalLimits(fewer), s.policies(), s.profiles(), s.transactions(), s.request()));
        }
        for (Policies usual : List.of(Policies.OCPP_16, Policies.OCPP_201)) {
            if (!s.policies().equals(Policies.OCPP_16) && !s.policies().equals(usual)) {
                simpler.add(new Scenario(s.station(), usual, s.profiles(), s.transactions(), s.request()));
            }
        }
        for (int i = 0; i < s.profiles().size(); i++) {
            for (Profile profile : simpler(s.profiles().get(i).profile())) {
                List<InstalledProfile> changed = new ArrayList<>(s.profiles());
                changed.set(i, new InstalledProfile(s.profiles().get(i).evse(), profile));
                simpler.add(s.withProfiles(changed));
            }
        }
        return simpler;
    }

    private static List<Profile> simpler(Profile p) {
        List<Profile> simpler = new ArrayList<>();
        if (p.validFrom() != null) {
            simpler.add(p.withValidFrom(null));
        }
        if (p.validTo() != null) {
            simpler.add(p.withValidTo(null));
        }
        for (int i = 0; i < p.schedules().size(); i++) {
            Schedule schedule = p.schedules().get(i);
            for (int j = 1; j < schedule.periods().size(); j++) {
                List<Schedule> changed = new ArrayList<>(p.schedules());
                changed.set(
                        i,
                        new Schedule(
                                schedule.unit(),
                                without(schedule.periods(), j),
                                schedule.id(),
                                schedule.duration(),
                                schedule.startSchedule(),
                                schedule.minChargingRate()));
                simpler.add(new Profile(
                        p.id(),
                        p.stackLevel(),
                        p.purpose(),
                        p.kind(),
                        changed,
                        p.recurrencyKind(),
                        p.transactionId(),
                        p.validFrom(),
                        p.validTo()));
            }
        }
        return simpler;
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> fewer = new ArrayList<>(list);
        fewer.remove(index);
        return fewer;
    }
}
