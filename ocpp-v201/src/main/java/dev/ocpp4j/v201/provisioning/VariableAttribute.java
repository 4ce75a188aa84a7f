package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a variable (B07, B08, section 2.50).
 *
 * @param type which one; null means Actual
 * @param value its value; null only when it is write-only; at most 2500 characters
 * @param mutability who may change it; null means ReadWrite
 * @param persistent whether it survives a reboot; null means no
 * @param constant whether the station never changes it; null means no
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record VariableAttribute(
        @Nullable Attribute type,
        @Size(max = 2500) @Nullable String value,
        @Nullable Mutability mutability,
        @Nullable Boolean persistent,
        @Nullable Boolean constant,
        @Valid @Nullable CustomData customData)
        implements Ruled {
    /** With no field. */
    public VariableAttribute() {
        this(null, null, null, null, null, null);
    }

    public VariableAttribute withType(@Nullable Attribute type) {
        return new VariableAttribute(type, value, mutability, persistent, constant, customData);
    }

    public VariableAttribute withValue(@Nullable String value) {
        return new VariableAttribute(type, value, mutability, persistent, constant, customData);
    }

    public VariableAttribute withMutability(@Nullable Mutability mutability) {
        return new VariableAttribute(type, value, mutability, persistent, constant, customData);
    }

    public VariableAttribute withPersistent(@Nullable Boolean persistent) {
        return new VariableAttribute(type, value, mutability, persistent, constant, customData);
    }

    public VariableAttribute withConstant(@Nullable Boolean constant) {
        return new VariableAttribute(type, value, mutability, persistent, constant, customData);
    }

    public VariableAttribute withCustomData(@Nullable CustomData customData) {
        return new VariableAttribute(type, value, mutability, persistent, constant, customData);
    }

    /** B07.FR.03 as of errata 2.10, and section 2.50. */
    @Override
    public Optional<String> brokenRule() {
        if (value == null && mutability != Mutability.WRITE_ONLY) {
            return Optional.of("value must be there unless it is WriteOnly (section 2.50)");
        }
        if (value != null && mutability == Mutability.WRITE_ONLY) {
            return Optional.of("value must be left out when it is WriteOnly (B07.FR.03)");
        }
        return Optional.empty();
    }
}
