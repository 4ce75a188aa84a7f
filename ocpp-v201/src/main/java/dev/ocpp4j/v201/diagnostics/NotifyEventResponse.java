package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS has the events (N07, N08, G05, section 1.38.2).
 *
 * @param customData vendor specific data; null when not sent
 */
public record NotifyEventResponse(@Valid @Nullable CustomData customData) implements Response {
    /** With no field. */
    public NotifyEventResponse() {
        this(null);
    }

    public NotifyEventResponse withCustomData(@Nullable CustomData customData) {
        return new NotifyEventResponse(customData);
    }
}
