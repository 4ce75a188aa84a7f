package dev.ocpp4j.v16.station;

import dev.ocpp4j.v16.core.Measurand;
import dev.ocpp4j.v16.core.Phase;
import dev.ocpp4j.v16.core.SampledValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One word of a list of measurands, such as {@code Voltage} or {@code Current.Import.L1} (1.6 sections 9.1.17 and 7.31).
 *
 * @param measurand what is measured
 * @param phase the phase that is wanted; null for all that there are
 */
public record MeterSelection(Measurand measurand, @Nullable Phase phase) {

    /** The measurand, and the phase if there is one, that a word names; empty when it names none. */
    public static Optional<MeterSelection> of(String word) {
        Optional<Measurand> whole = constant(Measurand.values(), word.replace('.', '_'));
        if (whole.isPresent()) {
            return whole.map(measurand -> new MeterSelection(measurand, null));
        }
        int dot = word.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        Optional<Phase> phase = constant(Phase.values(), word.substring(dot + 1).replace('-', '_'));
        return constant(Measurand.values(), word.substring(0, dot).replace('.', '_'))
                .filter(measurand -> phase.isPresent())
                .map(measurand -> new MeterSelection(measurand, phase.get()));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Whether every word names one of these measurands. */
    public static boolean areAll(List<String> words, Set<Measurand> measurands) {
        return words.stream().allMatch(word -> of(word).filter(selection -> measurands.contains(selection.measurand))
                .isPresent());
    }

    /** Whether this value is wanted. */
    public boolean takes(SampledValue value) {
        Measurand about = value.measurand() == null ? Measurand.ENERGY_ACTIVE_IMPORT_REGISTER : value.measurand();
        return about == measurand && (phase == null || phase == value.phase());
    }

    /** Those of the values that the words ask for, in the order of the words. */
    public static List<SampledValue> select(List<String> words, List<SampledValue> values) {
        return words.stream()
                .flatMap(word -> of(word).stream())
                .flatMap(selection -> values.stream().filter(selection::takes))
                .toList();
    }
}
