package dev.ocpp4j.smartcharging;

import java.util.Arrays;

/** What all EVSEs of a station draw together (rules Z1 and Z5), kept up to date while one after the other changes. */
final class EvseSum {
    private final boolean highestPhases;
    private long sum;
    private int evses;
    /** How many EVSEs have no limit. */
    private int unlimited;
    /** How many EVSEs use 1, 2, 3 phases. */
    private final int[] byPhases = new int[4];
    /** How many EVSEs are bound to phase 1, 2, 3; at 0 those that are free or in conflict. */
    private final int[] byUse = new int[4];

    /** The number of phases that counts, and the phase that every EVSE is bound to. */
    private int mark;

    /** @param highestPhases whether the highest number of phases counts, or the lowest */
    EvseSum(boolean highestPhases) {
        this.highestPhases = highestPhases;
    }

    void clear() {
        sum = 0;
        evses = 0;
        unlimited = 0;
        Arrays.fill(byPhases, 0);
        Arrays.fill(byUse, 0);
        mark = PhaseMark.ANY;
    }

    void add(EvseSweep evse) {
        evses++;
        count(evse.value, 1);
        countMark(evse.mark, 1);
        summarize();
    }

    /** Brings an EVSE that was added to {@code t}. */
    void advance(EvseSweep evse, long t) {
        long value = evse.value;
        int before = evse.mark;
        evse.advance(t);
        count(value, -1);
        count(evse.value, 1);
        if (before != evse.mark) {
            countMark(before, -1);
            countMark(evse.mark, 1);
            summarize();
        }
    }

    private void count(long value, int sign) {
        if (value == Units.NONE) {
            unlimited += sign;
        } else {
            sum += sign * value;
        }
    }

    private void countMark(int mark, int sign) {
        byPhases[PhaseMark.count(mark)] += sign;
        byUse[PhaseMark.use(mark)] += sign;
    }

    private void summarize() {
        int phases = highestPhases ? 3 : 1;
        while (byPhases[phases] == 0) {
            phases += highestPhases ? -1 : 1;
        }
        int use = 0;
        for (int phase = 1; phase <= 3; phase++) {
            use = byUse[phase] == evses ? phase : use;
        }
        mark = PhaseMark.of(phases, use);
    }

    /** The sum, {@link Units#NONE} if any has no limit. */
    long value() {
        return unlimited == 0 ? sum : Units.NONE;
    }

    /** The number of phases that counts, and the phase that every EVSE is bound to, if there is one. */
    int mark() {
        return mark;
    }
}
