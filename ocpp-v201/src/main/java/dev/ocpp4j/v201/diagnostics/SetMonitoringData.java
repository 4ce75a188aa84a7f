package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.Variable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * SetMonitoringData.
 *
 * @param value see the specification
 * @param type see the specification
 * @param severity see the specification
 * @param component see the specification
 * @param variable see the specification
 * @param id see the specification; null when not sent
 * @param transaction see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record SetMonitoringData(
        @NotNull BigDecimal value,
        @NotNull Monitor type,
        @NotNull Integer severity,
        @NotNull @Valid Component component,
        @NotNull @Valid Variable variable,
        @Nullable Integer id,
        @Nullable Boolean transaction,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public SetMonitoringData(BigDecimal value, Monitor type, Integer severity, Component component, Variable variable) {
        this(value, type, severity, component, variable, null, null, null);
    }

    public SetMonitoringData withId(@Nullable Integer id) {
        return new SetMonitoringData(value, type, severity, component, variable, id, transaction, customData);
    }

    public SetMonitoringData withTransaction(@Nullable Boolean transaction) {
        return new SetMonitoringData(value, type, severity, component, variable, id, transaction, customData);
    }

    public SetMonitoringData withCustomData(@Nullable CustomData customData) {
        return new SetMonitoringData(value, type, severity, component, variable, id, transaction, customData);
    }
}
