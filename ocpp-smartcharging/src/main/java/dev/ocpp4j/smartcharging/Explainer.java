package dev.ocpp4j.smartcharging;

import dev.ocpp4j.smartcharging.Contribution.Cause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells why a composite is what it is. It follows every profile by itself and so is far slower than a sweep; the
 * numbers come from a sweep.
 */
final class Explainer {
    private final Station station;
    private final Policies policies;
    private final Units units;
    private final RateUnit unit;
    private final int asked;
    private final long start;
    private final List<Follower> followers = new ArrayList<>();
    private final boolean hideInGap;
    private final Planner planner;

    Explainer(
            Station station, Policies policies, Units units, Planner planner, CompositeRequest request, RateUnit unit) {
        this.station = station;
        this.policies = policies;
        this.units = units;
        this.unit = unit;
        this.planner = planner;
        asked = request.evse();
        start = request.start().getEpochSecond();
        hideInGap = policies.stackSelection() == Policies.StackSelection.VALIDITY;
        int first = asked == 0 ? 0 : asked;
        int last = asked == 0 ? station.evses() : asked;
        for (int evse = first; evse <= last; evse++) {
            for (Planner.Candidate candidate : planner.candidates(evse, request.simulateTx())) {
                if (concerns(evse, candidate.installed().profile().purpose())) {
                    followers.add(new Follower(evse, candidate, planner.session(evse, start), start));
                }
            }
        }
    }

    /** In the sum of EVSE 0 the EVSEs stand for charging, and the station for its caps. */
    private boolean concerns(int evse, Purpose purpose) {
        if (asked != 0) {
            return true;
        }
        boolean perEvse = purpose == Purpose.EXTERNAL
                && policies.externalOnEvse0() == Policies.ExternalOnEvse0.PER_EVSE
                && policies.evse0() == Policies.Evse0.SUM;
        return evse == 0 ? purpose.role == Purpose.Role.CAP && !perEvse : purpose.role != Purpose.Role.CAP || perEvse;
    }

    /** Goes through the window with a sweep of the same request. */
    List<ExplainedPeriod> explain(Sweep sweep, int duration) {
        List<ExplainedPeriod> periods = new ArrayList<>();
        long end = start + duration;
        for (long t = start; t < end; ) {
            sweep.advance(t);
            long next = Math.min(sweep.next, end);
            for (Follower follower : followers) {
                if (follower.lane != null) {
                    if (t >= follower.lane.next) {
                        follower.lane.advance(t);
                    }
                    next = Math.min(next, follower.lane.next);
                }
            }
            append(periods, at(sweep, t, (int) (next - start)));
            t = next;
        }
        return periods;
    }

    private static void append(List<ExplainedPeriod> periods, ExplainedPeriod added) {
        ExplainedPeriod last = periods.isEmpty() ? null : periods.get(periods.size() - 1);
        boolean same = last != null
                && last.governing().equals(added.governing())
                && last.others().equals(added.others())
                && last.value().equals(at(added.value(), last.startPeriod()));
        if (same) {
            periods.set(
                    periods.size() - 1,
                    new ExplainedPeriod(
                            last.startPeriod(), added.endPeriod(), last.value(), last.governing(), last.others()));
        } else {
            periods.add(added);
        }
    }

    private static CompositePeriod at(CompositePeriod period, int start) {
        return new CompositePeriod(start, period.limit(), period.numberPhases(), period.phaseToUse());
    }

    private ExplainedPeriod at(Sweep sweep, long t, int end) {
        CompositePeriod value = new CompositePeriod(
                (int) (t - start),
                units.decimal(unit, units.round(unit, sweep.value)),
                units.numberPhases(sweep.mark),
                PhaseMark.phaseToUse(sweep.mark));
        List<Contribution> governing = new ArrayList<>();
        List<Contribution> others = new ArrayList<>();
        if (asked == 0) {
            explainStation((StationSweep) sweep, t, governing, others);
        } else {
            explainEvse(asked, (EvseSweep) sweep, t, governing, others);
        }
        return new ExplainedPeriod(value.startPeriod(), end, value, governing, others);
    }

    private void explainStation(StationSweep sweep, long t, List<Contribution> governing, List<Contribution> others) {
        List<Follower> leading = leading(0, t);
        Follower cap = null;
        for (Follower follower : leading) {
            if (cap == null && onStation(follower) == sweep.value) {
                cap = follower;
            }
        }
        boolean sumRules = sweep.value == sweep.sum();
        boolean stationOnly = policies.evse0() == Policies.Evse0.STATION_ONLY && !leading.isEmpty();
        List<Contribution> ofEvses = new ArrayList<>();
        for (int evse = 1; evse <= station.evses(); evse++) {
            explainEvse(evse, sweep.evse(evse), t, ofEvses, others);
        }
        if (sumRules && !stationOnly) {
            governing.addAll(ofEvses);
            cap = null;
        } else {
            String rule = stationOnly ? "Z1" : "Z2";
            String reason = stationOnly ? "the policy leaves the EVSEs out" : "the station is limited below their sum";
            for (Contribution lost : ofEvses) {
                others.add(new Contribution(lost.cause(), lost.evse(), lost.installed(), lost.limit(), rule, reason));
            }
        }
        if (cap != null) {
            governing.add(contribution(cap, onStation(cap), "Z2", "the lowest limit of the station"));
        } else if (governing.isEmpty()) {
            governing.add(sweep.value == Units.NONE ? nothing(0) : local(0, sweep.value));
        }
        for (Follower follower : leading) {
            if (follower != cap) {
                follower.lose("Z2", "another limit of the station is lower");
            }
        }
        addOthers(0, cap, others);
    }

    private long onStation(Follower follower) {
        return follower.lane.limit(unit, units.mark);
    }

    private void explainEvse(
            int evse, EvseSweep sweep, long t, List<Contribution> governing, List<Contribution> others) {
        List<Follower> leading = leading(evse, t);
        Follower winner = null;
        for (Follower follower : leading) {
            Lane lane = follower.lane;
            int phases = units.governingPhases ? units.mark : sweep.mark;
            if (winner == null && lane.limit(unit, phases) == sweep.value) {
                winner = follower;
            }
        }
        for (Follower follower : leading) {
            if (follower != winner) {
                follower.lose("S5", "another limit is lower");
            }
        }
        if (winner != null) {
            governing.add(contribution(winner, sweep.value, "S5", "the lowest of the leading limits"));
        } else if (sweep.value == Units.NONE) {
            governing.add(nothing(evse));
        } else if (leading.isEmpty() && sweep.value == units.defaultLimit(station, unit)) {
            governing.add(new Contribution(
                    Cause.DEFAULT_LIMIT, evse, null, decimal(sweep.value), "L1", "no profile governs"));
        } else {
            governing.add(local(evse, sweep.value));
        }
        addOthers(evse, winner, others);
    }

    private static Contribution nothing(int evse) {
        return new Contribution(Cause.NONE, evse, null, null, "L2", "no limit is known");
    }

    private Contribution local(int evse, long value) {
        return new Contribution(Cause.LOCAL_LIMIT, evse, null, decimal(value), "L3", "the hardware allows no more");
    }

    private @Nullable BigDecimal decimal(long value) {
        return units.decimal(unit, units.round(unit, value));
    }

    private Contribution contribution(Follower follower, long value, String rule, String reason) {
        return new Contribution(Cause.PROFILE, follower.evse, follower.installed, decimal(value), rule, reason);
    }

    private void addOthers(int evse, @Nullable Follower winner, List<Contribution> others) {
        for (Follower follower : followers) {
            if (follower.evse == evse && follower != winner) {
                long value = follower.speaks() ? onStation(follower) : Units.NONE;
                others.add(contribution(follower, value, follower.rule, follower.reason));
            }
        }
    }

    /** The leading profile of each purpose, in the order in which a winner is named; the others learn why not. */
    private List<Follower> leading(int evse, long t) {
        List<Follower> leading = new ArrayList<>();
        boolean txProfileLeads = false;
        for (Purpose purpose : Purpose.values()) {
            Follower leader = null;
            boolean hidden = false;
            // The followers stand highest rank first.
            for (Follower follower : followers) {
                if (follower.evse != evse || follower.purpose() != purpose || follower.lane == null) {
                    continue;
                }
                if (!follower.speaks()) {
                    CompiledSchedule schedule = follower.schedule;
                    follower.explainSilence(t, origin(schedule, evse));
                    hidden |= hideInGap && leader == null && t >= schedule.validFrom && t < schedule.validTo;
                } else if (leader != null) {
                    outrank(leader, follower);
                } else if (hidden) {
                    follower.lose("S3", "hidden by a higher level in its gap, by policy");
                } else if (purpose == Purpose.TX_DEFAULT && txProfileLeads) {
                    follower.lose("S4", "a TxProfile leads");
                } else {
                    leader = follower;
                }
            }
            if (leader != null) {
                leading.add(leader);
                txProfileLeads |= purpose == Purpose.TX_PROFILE;
            }
        }
        return leading;
    }

    private void outrank(Follower leader, Follower follower) {
        int byLevel = Integer.compare(
                leader.installed.profile().stackLevel(),
                follower.installed.profile().stackLevel());
        boolean byPlace = leader.installed.evse() != 0 && follower.installed.evse() == 0;
        if (byLevel > 0) {
            follower.lose("S2", "a higher stack level leads");
        } else if (byPlace) {
            follower.lose("S6", "the one on the EVSE leads");
        } else {
            follower.lose("S8", "one of the same rank was installed later");
        }
    }

    private long origin(CompiledSchedule schedule, int evse) {
        return switch (schedule.origin) {
            case FIXED -> schedule.start;
            case SESSION -> planner.session(evse, start);
            case WINDOW -> start;
        };
    }
}
