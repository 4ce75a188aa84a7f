package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * VariableMonitoring.
 *
 * @param id see the specification
 * @param transaction see the specification
 * @param value see the specification
 * @param type see the specification
 * @param severity see the specification
 * @param customData vendor specific data; null when not sent
 */
public record VariableMonitoring(
        @NotNull Integer id,
        @NotNull Boolean transaction,
        @NotNull BigDecimal value,
        @NotNull Monitor type,
        @NotNull Integer severity,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public VariableMonitoring(Integer id, Boolean transaction, BigDecimal value, Monitor type, Integer severity) {
        this(id, transaction, value, type, severity, null);
    }

    public VariableMonitoring withCustomData(@Nullable CustomData customData) {
        return new VariableMonitoring(id, transaction, value, type, severity, customData);
    }
}
