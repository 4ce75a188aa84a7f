package dev.ocpp4j.examples.station;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of a meter, in words that all versions of OCPP share.
 *
 * @param unit that of the value, which is the default unit of the measurand
 * @param phase null when it is of all phases together
 * @param ofVehicle whether it was measured in the vehicle
 */
public record Quantity(
        String measurand,
        Number value,
        String unit,
        @Nullable String phase,
        boolean ofVehicle) {
    private static final String ENERGY = "Energy.Active.Import.Register";
    private static final String POWER = "Power.Active.Import";
    private static final String CURRENT = "Current.Import";
    private static final String VOLTAGE = "Voltage";
    private static final String STATE_OF_CHARGE = "SoC";

    private static final List<String> MEASURANDS = List.of(ENERGY, POWER, CURRENT, VOLTAGE, STATE_OF_CHARGE);
    private static final List<String> LINES = List.of("L1", "L2", "L3");

    /** The measurands that there are. */
    public static List<String> measurands() {
        return MEASURANDS;
    }

    /** What a meter shows of some measurands, all of them supported. */
    public static List<Quantity> of(Hardware.Reading reading, Collection<String> measurands) {
        List<Quantity> quantities = new ArrayList<>();
        for (String measurand : measurands) {
            switch (measurand) {
                case POWER -> quantities.add(new Quantity(POWER, reading.power(), "W", null, false));
                case CURRENT ->
                    // Every phase is told (1.6 section 3.16.3, 2.0.1 J02.FR.06).
                    LINES.forEach(line -> quantities.add(new Quantity(CURRENT, reading.current(), "A", line, false)));
                case VOLTAGE ->
                    LINES.forEach(
                            line -> quantities.add(new Quantity(VOLTAGE, reading.voltage(), "V", line + "-N", false)));
                case STATE_OF_CHARGE ->
                    quantities.add(new Quantity(STATE_OF_CHARGE, reading.stateOfCharge(), "Percent", null, true));
                default -> quantities.add(new Quantity(ENERGY, reading.energy(), "Wh", null, false));
            }
        }
        return quantities;
    }
}
