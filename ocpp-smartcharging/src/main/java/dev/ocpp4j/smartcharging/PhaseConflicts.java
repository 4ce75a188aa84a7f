package dev.ocpp4j.smartcharging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a profile would demand another phase than one of another purpose (A15, erratum 2.36 of 2.0.1): two that can
 * lead at the same time must not name different phases.
 */
final class PhaseConflicts {
    /** After the last event that happens once, two weeks show every meeting of recurring ones. */
    private static final long TWO_WEEKS = 14 * 86_400L;

    private static final long FARTHEST = 10 * 366 * 86_400L;

    private PhaseConflicts() {}

    /**
     * Looks at the present and the future.
     *
     * @param all the profiles as they would be, {@code added} among them
     */
    static boolean arise(
            InstalledProfile added,
            List<InstalledProfile> all,
            Station station,
            Policies policies,
            List<Transaction> transactions,
            Instant now) {
        if (station.currentType() == CurrentType.DC || !all.stream().anyMatch(other -> contradict(added, other))) {
            return false;
        }
        List<InstalledProfile> against =
                all.stream().filter(other -> contradict(added, other)).toList();
        boolean unknown = against.stream()
                .anyMatch(other ->
                        startUnknown(added, station, transactions) || startUnknown(other, station, transactions));
        if (unknown) {
            return true;
        }
        CompositeSchedules schedules = CompositeSchedules.of(station, policies, all, transactions);
        long from = now.getEpochSecond();
        long to = Math.min(lastEvent(all, transactions, from) + TWO_WEEKS, from + FARTHEST);
        for (int evse = 1; evse <= station.evses(); evse++) {
            if ((added.evse() == 0 || added.evse() == evse) && schedules.phaseConflict(evse, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two profiles can lead at the same time and somewhere name different phases. */
    private static boolean contradict(InstalledProfile one, InstalledProfile other) {
        Purpose purpose = one.profile().purpose();
        Purpose otherPurpose = other.profile().purpose();
        boolean together =
                purpose != otherPurpose && (purpose.role == Purpose.Role.CAP || otherPurpose.role == Purpose.Role.CAP);
        return together
                && phases(one).stream()
                        .anyMatch(phase -> phases(other).stream().anyMatch(differing -> !phase.equals(differing)));
    }

    private static List<Integer> phases(InstalledProfile installed) {
        return installed.profile().schedules().stream()
                .flatMap(schedule -> schedule.periods().stream())
                .map(period -> period.value().phaseToUse())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether its periods count from an instant that is still to come. */
    private static boolean startUnknown(InstalledProfile installed, Station station, List<Transaction> transactions) {
        if (installed.profile().kind() != ProfileKind.RELATIVE) {
            return false;
        }
        long charging = transactions.stream()
                .filter(transaction -> transaction.start() != null)
                .filter(transaction -> installed.evse() == 0 || installed.evse() == transaction.evse())
                .count();
        return charging < (installed.evse() == 0 ? station.evses() : 1);
    }

    /** The last instant at which something happens that does not recur. */
    private static long lastEvent(List<InstalledProfile> all, List<Transaction> transactions, long from) {
        long last = from;
        for (Transaction transaction : transactions) {
            last = Math.max(last, second(transaction.start(), from));
        }
        long sessions = last;
        for (InstalledProfile installed : all) {
            Profile profile = installed.profile();
            last = Math.max(last, second(profile.validFrom(), from));
            last = Math.max(last, second(profile.validTo(), from));
            for (Schedule schedule : profile.schedules()) {
                long start = Math.max(sessions, second(schedule.startSchedule(), from));
                int length = schedule.duration() == null ? 0 : schedule.duration();
                for (SchedulePeriod period : schedule.periods()) {
                    length = Math.max(length, period.startPeriod());
                }
                last = Math.max(last, start + length);
            }
        }
        return last;
    }

    private static long second(@Nullable Instant instant, long otherwise) {
        return instant == null ? otherwise : instant.getEpochSecond();
    }
}
