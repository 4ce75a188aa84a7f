package dev.ocpp4j.v16.station;

import dev.ocpp4j.v16.common.ChargingRateUnit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much a connector may give.
 *
 * @param limit at least 0
 * @param unit W in all, or A for each phase
 * @param phases how many phases may be used, 1 to 3; null for all that there are
 */
public record ChargingLimit(
        BigDecimal limit, ChargingRateUnit unit, @Nullable Integer phases) {
    /** On all phases. */
    public ChargingLimit(BigDecimal limit, ChargingRateUnit unit) {
        this(limit, unit, null);
    }

    /** Whether nothing may be given. */
    public boolean isNothing() {
        return limit.signum() <= 0;
    }
}
