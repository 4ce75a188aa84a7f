package dev.ocpp4j.smartcharging;

/**
 * A composite on its way through time. At each instant gone to it shows the limit, the phases, and until when they
 * hold.
 */
abstract class Sweep {
    /** No phase is prescribed. */
    static final int ANY_PHASE = 0;
    /** Two different phases are prescribed. */
    static final int PHASE_CONFLICT = -1;

    /** Until when the state holds. */
    long next = Long.MIN_VALUE;
    /** The exact limit in the unit asked for, {@link Units#NONE} where none is known. */
    long value;

    int phases;
    /** 1 to 3, {@link #ANY_PHASE} or {@link #PHASE_CONFLICT}. */
    int use;

    /** Whether two that lead prescribe different phases. */
    boolean phaseConflict;

    /** Goes to {@code t}, which is not before the last instant gone to. */
    abstract void advance(long t);

    /** Forgets the past; {@code window} is the new start of the window. */
    abstract void restart(long window);

    /** Whether the state depends on the start of the window. */
    abstract boolean floats();

    static int mergeUse(int one, int other) {
        if (one == other || other == ANY_PHASE) {
            return one;
        }
        return one == ANY_PHASE ? other : PHASE_CONFLICT;
    }
}
