package dev.ocpp4j.smartcharging;

/**
 * A compiled set of profiles, for one alternative of those with several schedules.
 *
 * @param evses each EVSE on its own; EVSE 1 stands at 0
 * @param caps for each EVSE what the station sets on it: Max and External
 * @param evsesInSum the EVSEs as parts of the sum for EVSE 0
 * @param external for each EVSE the External profiles alone
 * @param station EVSE 0
 */
record Plan(
        EvsePlan[] evses,
        CompiledSchedule[][][] caps,
        EvsePlan[] evsesInSum,
        CompiledSchedule[][][] external,
        StationPlan station) {
    static final CompiledSchedule[][] NO_CAPS = {};

    private static final int LARGEST_GUESS = 128;

    /** How many periods a composite may have: enough for one pass over the leading schedules. */
    int guess(int evse) {
        int n = 4;
        if (evse == 0) {
            n += periods(station.caps);
            for (int i = 0; i < evsesInSum.length && n < LARGEST_GUESS; i++) {
                n += periods(evsesInSum[i].charging(true));
            }
        } else {
            n += periods(caps[evse - 1]) + periods(evses[evse - 1].charging(true));
        }
        return Math.min(n, LARGEST_GUESS);
    }

    private static int periods(CompiledSchedule[][] stacks) {
        int n = 0;
        for (CompiledSchedule[] stack : stacks) {
            n += stack[0].starts.length;
        }
        return n;
    }
}
