package dev.ocpp4j.v201.displaymessage;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * GetDisplayMessagesRequest.
 *
 * @param requestId see the specification
 * @param id see the specification; null when not sent
 * @param priority see the specification; null when not sent
 * @param state see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record GetDisplayMessagesRequest(
        @NotNull Integer requestId,
        @Size(min = 1) @Nullable List<@NotNull Integer> id,
        @Nullable MessagePriority priority,
        @Nullable MessageState state,
        @Valid @Nullable CustomData customData)
        implements Request<GetDisplayMessagesResponse> {
    /** Copies the list. */
    public GetDisplayMessagesRequest {
        id = id == null ? null : List.copyOf(id);
    }

    /** With the required fields. */
    public GetDisplayMessagesRequest(Integer requestId) {
        this(requestId, null, null, null, null);
    }

    public GetDisplayMessagesRequest withId(@Nullable List<Integer> id) {
        return new GetDisplayMessagesRequest(requestId, id, priority, state, customData);
    }

    public GetDisplayMessagesRequest withPriority(@Nullable MessagePriority priority) {
        return new GetDisplayMessagesRequest(requestId, id, priority, state, customData);
    }

    public GetDisplayMessagesRequest withState(@Nullable MessageState state) {
        return new GetDisplayMessagesRequest(requestId, id, priority, state, customData);
    }

    public GetDisplayMessagesRequest withCustomData(@Nullable CustomData customData) {
        return new GetDisplayMessagesRequest(requestId, id, priority, state, customData);
    }
}
