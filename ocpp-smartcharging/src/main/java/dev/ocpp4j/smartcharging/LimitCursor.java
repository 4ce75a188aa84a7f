package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

import java.time.Instant;

/**
 * Follows the limit of one EVSE through time, for a station that asks in a loop. Moving it allocates nothing, and
 * inside a period it costs two comparisons. Not safe for use by several threads at once.
 */
public final class LimitCursor {
    /** What {@link #tenths} answers where no limit is known. */
    public static final long NO_LIMIT = Units.NONE;
    /** What {@link #untilSecond} answers when nothing will ever change. */
    public static final long FOR_EVER = NEVER;

    private final Sweep sweep;
    private final Units units;
    private final RateUnit unit;
    private final boolean floats;
    private long at = NEVER;

    LimitCursor(Sweep sweep, Units units, RateUnit unit) {
        this.sweep = sweep;
        this.units = units;
        this.unit = unit;
        floats = sweep.floats();
    }

    /** Goes to an instant, cut to whole seconds; returns this. */
    public LimitCursor moveTo(Instant instant) {
        return moveTo(instant.getEpochSecond());
    }

    /** Goes to an instant, in seconds since 1970-01-01T00:00:00Z; returns this. */
    public LimitCursor moveTo(long epochSecond) {
        if (epochSecond < at || (floats && epochSecond != at)) {
            sweep.restart(epochSecond);
            sweep.advance(epochSecond);
        } else if (epochSecond >= sweep.next) {
            sweep.advance(epochSecond);
        }
        at = epochSecond;
        return this;
    }

    /**
     * The limit in tenths of the unit, {@link #NO_LIMIT} where none is known. With {@link Policies.Rounding#NONE} it is
     * cut to tenths here.
     */
    public long tenths() {
        return units.tenthsOf(unit, sweep.value);
    }

    /** The next instant at which the limit or the phases can change, {@link #FOR_EVER} if there is none. */
    public long untilSecond() {
        return sweep.next;
    }

    /** How many phases may be used; 1 on DC. */
    public int phases() {
        return PhaseMark.count(sweep.mark);
    }

    /** Whether the answers depend on the instant asked for, since an EVSE without a transaction follows a relative profile. */
    boolean floats() {
        return floats;
    }

    /** The same as a value. */
    public Limit limit() {
        return new Limit(
                unit,
                units.decimal(unit, units.round(unit, sweep.value)),
                units.numberPhases(sweep.mark),
                PhaseMark.phaseToUse(sweep.mark),
                sweep.next == NEVER ? null : Instant.ofEpochSecond(sweep.next));
    }
}
