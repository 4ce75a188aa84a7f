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
 * A Charging Station reports events of its components (N07, N08, G05, section 1.38.1).
 *
 * @param generatedAt when this message was made
 * @param seqNo the number of this part; the first is 0 (N07.FR.07)
 * @param eventData the events; at least one
 * @param tbc whether another part follows; null means no
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
