package dev.ocpp4j.smartcharging;

import org.jspecify.annotations.Nullable;

/**
 * How many phases may be used, and which one is prescribed if it is a single one, as the bits of an int.
 *
 * <p>Marks are joined by OR: that keeps the lowest number of phases (U4) and every phase that any of them prescribes
 * (U7).
 */
final class PhaseMark {
    /** Three phases: says nothing that any other mark would not say. */
    static final int ANY = 0;

    private static final int PRESCRIBED = 0b00111;
    private static final int NOT_THREE = 0b01000;
    private static final int ONLY_ONE = 0b11000;

    private PhaseMark() {}

    /**
     * A mark.
     *
     * @param count how many phases may be used, 1 to 3
     * @param use the phase prescribed, 0 for none
     */
    static int of(int count, int use) {
        int counted = count == 3 ? ANY : count == 2 ? NOT_THREE : ONLY_ONE;
        return use == 0 ? counted : counted | 1 << (use - 1);
    }

    /** How many phases may be used. */
    static int count(int mark) {
        return mark < NOT_THREE ? 3 : mark < ONLY_ONE ? 2 : 1;
    }

    /** Whether more than one phase is prescribed. */
    static boolean isConflict(int mark) {
        int prescribed = mark & PRESCRIBED;
        return (prescribed & (prescribed - 1)) != 0;
    }

    /** The phase prescribed; 0 for none, or if there is a conflict. */
    static int use(int mark) {
        int prescribed = mark & PRESCRIBED;
        return prescribed == 0 || isConflict(mark) ? 0 : Integer.numberOfTrailingZeros(prescribed) + 1;
    }

    /** The same, as it is answered. */
    static @Nullable Integer phaseToUse(int mark) {
        int use = use(mark);
        return use == 0 ? null : (Integer) use;
    }

    /** The mark of an answer, which cannot name two phases. */
    static int answered(int mark) {
        return isConflict(mark) ? mark & ~PRESCRIBED : mark;
    }
}
