package dev.ocpp4j.smartcharging;

import dev.ocpp4j.smartcharging.Conflict.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for what is wrong with a set of profiles. */
final class ConflictFinder {
    private final CompositeSchedules schedules;
    private final List<InstalledProfile> profiles;
    private final Instant start;
    private final int duration;
    private final List<Conflict> found = new ArrayList<>();

    ConflictFinder(CompositeSchedules schedules, List<InstalledProfile> profiles, Instant start, int duration) {
        this.schedules = schedules;
        this.profiles = profiles;
        this.start = Instant.ofEpochSecond(start.getEpochSecond());
        this.duration = duration;
    }

    List<Conflict> find() {
        findOverlaps();
        Map<InstalledProfile, Set<String>> losses = new LinkedHashMap<>();
        Set<InstalledProfile> leading = new LinkedHashSet<>();
        for (int evse = 1; evse <= schedules.station().evses(); evse++) {
            explain(evse, losses, leading);
        }
        for (InstalledProfile installed : profiles) {
            if (!leading.contains(installed)) {
                neverLeading(installed, losses.getOrDefault(installed, Set.of("S1")));
            }
        }
        for (int evse = 0; evse <= schedules.station().evses(); evse++) {
            findGaps(evse);
        }
        return found;
    }

    private void findOverlaps() {
        for (int i = 0; i < profiles.size(); i++) {
            for (int j = i + 1; j < profiles.size(); j++) {
                InstalledProfile one = profiles.get(i);
                InstalledProfile other = profiles.get(j);
                Instant from = latest(
                        latest(start, one.profile().validFrom()),
                        other.profile().validFrom());
                Instant to = earliest(one.profile().validTo(), other.profile().validTo());
                if (sameRank(one, other) && (to == null || from.isBefore(to))) {
                    found.add(new Conflict(
                            Kind.OVERLAP,
                            one.evse(),
                            List.of(one.profile().id(), other.profile().id()),
                            from,
                            to,
                            "S8",
                            "equal purpose, place and stack level, and both valid: the one installed last leads"));
                }
            }
        }
    }

    private static boolean sameRank(InstalledProfile one, InstalledProfile other) {
        Profile profile = one.profile();
        Profile that = other.profile();
        boolean otherTransaction = profile.transactionId() != null
                && that.transactionId() != null
                && !profile.transactionId().equals(that.transactionId());
        return one.evse() == other.evse()
                && profile.purpose() == that.purpose()
                && profile.stackLevel() == that.stackLevel()
                && !otherTransaction;
    }

    private static Instant latest(Instant one, @Nullable Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private static @Nullable Instant earliest(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** Collects which profiles lead at any time, and the rules by which the others do not. */
    private void explain(int evse, Map<InstalledProfile, Set<String>> losses, Set<InstalledProfile> leading) {
        for (ExplainedPeriod period : schedules.explain(new CompositeRequest(evse, start, duration))) {
            for (Contribution governing : period.governing()) {
                if (governing.installed() != null) {
                    leading.add(governing.installed());
                }
            }
            for (Contribution lost : period.others()) {
                if (lost.rule().equals("S5")) {
                    leading.add(lost.installed());
                } else {
                    losses.computeIfAbsent(lost.installed(), key -> new LinkedHashSet<>())
                            .add(lost.rule());
                }
            }
        }
    }

    private void neverLeading(InstalledProfile installed, Set<String> rules) {
        Set<String> hidden = new LinkedHashSet<>(rules);
        hidden.retainAll(Set.of("S2", "S3", "S4", "S6", "S8"));
        boolean always = hidden.isEmpty();
        found.add(new Conflict(
                always ? Kind.NEVER_VALID : Kind.NEVER_RULES,
                installed.evse(),
                List.of(installed.profile().id()),
                start,
                null,
                String.join(" ", always ? rules : hidden),
                always
                        ? "it has no effect at any time in the window"
                        : "others of its purpose lead whenever it has a period"));
    }

    private void findGaps(int evse) {
        CompositeSchedule composite = schedules.compose(new CompositeRequest(evse, start, duration));
        for (int i = 0; i < composite.size(); i++) {
            if (composite.limit(i) == null) {
                add(Kind.NO_LIMIT, evse, composite.startPeriod(i), composite.endPeriod(i), "L2", "no limit is known");
            }
        }
        for (int[] conflict : schedules.phaseConflicts(evse, start.getEpochSecond(), duration)) {
            add(Kind.PHASES, evse, conflict[0], conflict[1], "U7", "different phases are prescribed");
        }
    }

    private void add(Kind kind, int evse, int from, int to, String rule, String text) {
        found.add(new Conflict(
                kind,
                evse,
                List.of(),
                start.plusSeconds(from),
                to >= duration ? null : start.plusSeconds(to),
                rule,
                text));
    }
}
