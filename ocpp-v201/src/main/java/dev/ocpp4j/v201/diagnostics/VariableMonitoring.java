package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A monitor (N02, section 2.52).
 *
 * @param id names it
 * @param transaction whether it is active only during a transaction
 * @param value the threshold or the difference; for a periodic one the interval in s
 * @param type what it watches for
 * @param severity how severe its events are: from 0, danger to life, over 5, alert, to 9, debug
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record VariableMonitoring(
        @NotNull Integer id,
        @NotNull Boolean transaction,
        @NotNull BigDecimal value,
        @NotNull Monitor type,
        @NotNull Integer severity,
        @Valid @Nullable CustomData customData)
        implements Ruled {
    /** With the required fields. */
    public VariableMonitoring(Integer id, Boolean transaction, BigDecimal value, Monitor type, Integer severity) {
        this(id, transaction, value, type, severity, null);
    }

    public VariableMonitoring withCustomData(@Nullable CustomData customData) {
        return new VariableMonitoring(id, transaction, value, type, severity, customData);
    }

    /** The range of section 2.52. */
    @Override
    public Optional<String> brokenRule() {
        if (severity != null && (severity < 0 || severity > 9)) {
            return Optional.of("severity must be from 0 to 9 (section 2.52)");
        }
        return Optional.empty();
    }
}
