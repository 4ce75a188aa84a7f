package dev.ocpp4j.smartcharging;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One step of a {@link CompositeSchedule}.
 *
 * @param startPeriod seconds from the start of the schedule
 * @param limit the limit in the unit of the schedule; null where none is known
 * @param numberPhases how many phases may be used, 1 to 3; null on DC
 * @param phaseToUse the phase to use when it is a single one and prescribed; else null
 */
public record CompositePeriod(
        int startPeriod,
        @Nullable BigDecimal limit,
        @Nullable Integer numberPhases,
        @Nullable Integer phaseToUse) {}
