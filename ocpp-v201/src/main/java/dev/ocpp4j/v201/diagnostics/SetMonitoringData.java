package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import dev.ocpp4j.v201.common.Variable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A monitor to be set (N04, section 2.42).
 *
 * @param value the threshold or the difference; for a periodic one the interval in s; at most six decimals
 * @param type what it watches for
 * @param severity how severe its events are: from 0, danger to life, over 5, alert, to 9, debug
 * @param component the component
 * @param variable the variable
 * @param id the monitor to replace; null for a new one
 * @param transaction whether it is active only during a transaction; null means no
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record SetMonitoringData(
        @NotNull BigDecimal value,
        @NotNull Monitor type,
        @NotNull Integer severity,
        @NotNull @Valid Component component,
        @NotNull @Valid Variable variable,
        @Nullable Integer id,
        @Nullable Boolean transaction,
        @Valid @Nullable CustomData customData)
        implements Ruled {
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

    /** Section 2.1.4. */
    @Override
    public Optional<String> brokenRule() {
        if (value != null && value.stripTrailingZeros().scale() > 6) {
            return Optional.of("value must have at most six decimals (section 2.1.4)");
        }
        return Optional.empty();
    }
}
