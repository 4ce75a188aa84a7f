package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An EVSE, or one connector of it (section 2.23).
 *
 * @param id the EVSE, above 0
 * @param connectorId the connector; null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record EVSE(
        @NotNull Integer id,
        @Nullable Integer connectorId,
        @Valid @Nullable CustomData customData) implements Ruled {
    /** With the required fields. */
    public EVSE(Integer id) {
        this(id, null, null);
    }

    public EVSE withConnectorId(@Nullable Integer connectorId) {
        return new EVSE(id, connectorId, customData);
    }

    public EVSE withCustomData(@Nullable CustomData customData) {
        return new EVSE(id, connectorId, customData);
    }

    /** The range of section 2.23. */
    @Override
    public Optional<String> brokenRule() {
        if (id != null && id < 1) {
            return Optional.of("id must be above 0 (section 2.23)");
        }
        return Optional.empty();
    }
}
