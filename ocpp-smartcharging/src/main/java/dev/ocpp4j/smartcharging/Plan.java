package dev.ocpp4j.smartcharging;

/**
 * A compiled set of profiles, for one alternative of those with several schedules.
 *
 * @param evses each EVSE on its own; EVSE 1 stands at 0
 * @param evsesInSum the EVSEs as parts of the sum for EVSE 0
 * @param station EVSE 0
 */
record Plan(EvsePlan[] evses, EvsePlan[] evsesInSum, StationPlan station) {
    private static final int LARGEST_GUESS = 2048;

    /** How many periods a composite may have: enough for one pass over the leading schedules. */
    int guess(int evse) {
        int n = 4;
        if (evse == 0) {
            n += periods(station.stacks);
            for (int i = 0; i < evsesInSum.length && n < LARGEST_GUESS; i++) {
                n += periods(evsesInSum[i].stacks(true));
            }
        } else {
            n += periods(evses[evse - 1].stacks(true));
        }
        return Math.min(n, LARGEST_GUESS);
    }

    private static int periods(Stack[] stacks) {
        int n = 0;
        for (Stack stack : stacks) {
            n += stack.schedules[0].starts.length;
        }
        return n;
    }
}
