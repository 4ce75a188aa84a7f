package dev.ocpp4j.examples.certify;

import dev.ocpp4j.smartcharging.CurrentType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the tester knows of the connector that is tested.
 *
 * @param current what it delivers
 * @param voltage nominal, of a phase where it is AC
 * @param phases how many it has; not looked at where it is DC
 * @param maxPower the most that it delivers, in W
 * @param demand the most that the vehicle takes, in W; null when that is not known
 */
record Outlet(
        CurrentType current,
        int voltage,
        int phases,
        BigDecimal maxPower,
        @Nullable BigDecimal demand) {
    /** Three phases of 32 A, and nothing known about the vehicle. */
    static final Outlet AC = new Outlet(CurrentType.AC, 230, 3, BigDecimal.valueOf(22_080), null);

    /** The same with a vehicle that takes this much. */
    Outlet withDemand(@Nullable BigDecimal watts) {
        return new Outlet(current, voltage, phases, maxPower, watts);
    }
}
