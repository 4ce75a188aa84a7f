package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.EVSE;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import dev.ocpp4j.v201.common.Variable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS writes variables (B05, section 1.57.1).
 *
 * @param setVariableData which, with their new values; never more than the station's variable {@code ItemsPerMessage}
 *     of instance SetVariables (B05.FR.11); at least one
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record SetVariablesRequest(
        @NotNull @Size(min = 1) List<@NotNull @Valid SetVariableData> setVariableData,
        @Valid @Nullable CustomData customData)
        implements Request<SetVariablesResponse>, Ruled {
    /** Copies the list. */
    public SetVariablesRequest {
        setVariableData = setVariableData == null ? null : List.copyOf(setVariableData);
    }

    /** With the required fields. */
    public SetVariablesRequest(List<SetVariableData> setVariableData) {
        this(setVariableData, null);
    }

    public SetVariablesRequest withCustomData(@Nullable CustomData customData) {
        return new SetVariablesRequest(setVariableData, customData);
    }

    /** B05.FR.13. */
    @Override
    public Optional<String> brokenRule() {
        if (hasDuplicates()) {
            return Optional.of("no attribute may be set twice (B05.FR.13)");
        }
        return Optional.empty();
    }

    private boolean hasDuplicates() {
        if (setVariableData == null || setVariableData.size() < 2) {
            return false;
        }
        Set<List<@Nullable Object>> seen = new HashSet<>();
        return !setVariableData.stream().map(SetVariablesRequest::key).allMatch(seen::add);
    }

    private static List<@Nullable Object> key(SetVariableData data) {
        Component component = data.component();
        Variable variable = data.variable();
        EVSE evse = component == null ? null : component.evse();
        return Arrays.asList(
                component == null ? null : caseless(component.name()),
                component == null ? null : caseless(component.instance()),
                evse == null ? null : evse.id(),
                evse == null ? null : evse.connectorId(),
                variable == null ? null : caseless(variable.name()),
                variable == null ? null : caseless(variable.instance()),
                data.attributeType() == null ? Attribute.ACTUAL : data.attributeType());
    }

    private static @Nullable String caseless(@Nullable String name) {
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }
}
