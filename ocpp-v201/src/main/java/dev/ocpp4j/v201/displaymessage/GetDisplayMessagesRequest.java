package dev.ocpp4j.v201.displaymessage;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks which messages are to be displayed (O03, O04, section 1.21.1).
 *
 * @param requestId comes back in each {@link NotifyDisplayMessagesRequest}
 * @param id these messages; null for no such limit; at least one
 * @param priority messages of this priority; null for no such limit
 * @param state messages for this state; null for no such limit
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
