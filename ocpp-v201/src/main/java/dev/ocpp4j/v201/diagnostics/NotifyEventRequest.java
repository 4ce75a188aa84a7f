package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * NotifyEventRequest.
 *
 * @param generatedAt see the specification
 * @param seqNo see the specification
 * @param eventData see the specification
 * @param tbc see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record NotifyEventRequest(
        @NotNull Instant generatedAt,
        @NotNull Integer seqNo,
        @NotNull @Size(min = 1) List<@NotNull @Valid EventData> eventData,
        @Nullable Boolean tbc,
        @Valid @Nullable CustomData customData)
        implements Request<NotifyEventResponse> {
    /** Copies the list. */
    public NotifyEventRequest {
        eventData = eventData == null ? null : List.copyOf(eventData);
    }

    /** With the required fields. */
    public NotifyEventRequest(Instant generatedAt, Integer seqNo, List<EventData> eventData) {
        this(generatedAt, seqNo, eventData, null, null);
    }

    public NotifyEventRequest withTbc(@Nullable Boolean tbc) {
        return new NotifyEventRequest(generatedAt, seqNo, eventData, tbc, customData);
    }

    public NotifyEventRequest withCustomData(@Nullable CustomData customData) {
        return new NotifyEventRequest(generatedAt, seqNo, eventData, tbc, customData);
    }
}
