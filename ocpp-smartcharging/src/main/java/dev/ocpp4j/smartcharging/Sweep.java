package dev.ocpp4j.smartcharging;

/**
 * A composite on its way through time. At each instant gone to it shows the limit, the phases, and until when they
 * hold.
 */
abstract class Sweep {
    /** Until when the state holds. */
    long next = Long.MIN_VALUE;
    /** The exact limit in the unit asked for, {@link Units#NONE} where none is known. */
    long value;
    /** The phases of the answer, see {@link PhaseMark}. */
    int mark;
    /** What all that lead say about phases; the same as {@link #mark} but for some policies. */
    int joined;

    /** Goes to {@code t}, which is not before the last instant gone to. */
    abstract void advance(long t);

    /** Forgets the past; {@code window} is the new start of the window. */
    abstract void restart(long window);

    /** Whether two that lead prescribe different phases. */
    final boolean phaseConflict() {
        return PhaseMark.isConflict(joined);
    }

    /** Whether the state depends on the start of the window. */
    abstract boolean floats();
}
