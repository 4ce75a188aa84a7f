package dev.ocpp4j.v16.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.v16.core.Measurand;
import dev.ocpp4j.v16.core.Phase;
import dev.ocpp4j.v16.core.SampledValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeterSelectionTest {
    // 1.6 sections 7.31 and 9.1.17
    @ParameterizedTest
    @CsvSource({
        "Energy.Active.Import.Register, ENERGY_ACTIVE_IMPORT_REGISTER,",
        "SoC, SOC,",
        "Voltage.L1-N, VOLTAGE, L1_N",
        "Current.Import.L3, CURRENT_IMPORT, L3",
        "current.import, CURRENT_IMPORT,",
    })
    void aWordNamesAMeasurandAndPerhapsAPhase(String word, Measurand measurand, Phase phase) {
        assertEquals(Optional.of(new MeterSelection(measurand, phase)), MeterSelection.of(word));
    }

    @ParameterizedTest
    @CsvSource({"Power", "Voltage.L4", "VoltageL1", "Energy.Active.Import", "L1", "''"})
    void otherWordsNameNothing(String word) {
        assertEquals(Optional.empty(), MeterSelection.of(word));
    }

    @Test
    void aMeterIsAskedOnlyForWhatItMeasures() {
        Set<Measurand> measured = Set.of(Measurand.VOLTAGE);
        assertTrue(MeterSelection.areAll(List.of("Voltage", "Voltage.L1"), measured));
        assertFalse(MeterSelection.areAll(List.of("Voltage", "SoC"), measured));
    }

    @Test
    void valuesComeInTheOrderOfTheWordsAndUnchanged() {
        SampledValue energy = new SampledValue("17");
        SampledValue one =
                new SampledValue("230.10").withMeasurand(Measurand.VOLTAGE).withPhase(Phase.L1);
        SampledValue two =
                new SampledValue("231").withMeasurand(Measurand.VOLTAGE).withPhase(Phase.L2);
        assertEquals(
                List.of(one, two, energy),
                MeterSelection.select(List.of("Voltage", "Energy.Active.Import.Register"), List.of(energy, one, two)));
        assertEquals(List.of(two), MeterSelection.select(List.of("Voltage.L2"), List.of(energy, one, two)));
    }
}
