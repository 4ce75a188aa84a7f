package dev.ocpp4j.v201.displaymessage;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station reports messages to be displayed (O03, O04, section 1.35.1).
 *
 * @param requestId the id of the {@link GetDisplayMessagesRequest}
 * @param messageInfo the messages; at least one; null when not sent
 * @param tbc whether another part follows; null means no
 * @param customData vendor specific data; null when not sent
 */
public record NotifyDisplayMessagesRequest(
        @NotNull Integer requestId,
        @Size(min = 1) @Nullable List<@NotNull @Valid MessageInfo> messageInfo,
        @Nullable Boolean tbc,
        @Valid @Nullable CustomData customData)
        implements Request<NotifyDisplayMessagesResponse> {
    /** Copies the list. */
    public NotifyDisplayMessagesRequest {
        messageInfo = messageInfo == null ? null : List.copyOf(messageInfo);
    }

    /** With the required fields. */
    public NotifyDisplayMessagesRequest(Integer requestId) {
        this(requestId, null, null, null);
    }

    public NotifyDisplayMessagesRequest withMessageInfo(@Nullable List<MessageInfo> messageInfo) {
        return new NotifyDisplayMessagesRequest(requestId, messageInfo, tbc, customData);
    }

    public NotifyDisplayMessagesRequest withTbc(@Nullable Boolean tbc) {
        return new NotifyDisplayMessagesRequest(requestId, messageInfo, tbc, customData);
    }

    public NotifyDisplayMessagesRequest withCustomData(@Nullable CustomData customData) {
        return new NotifyDisplayMessagesRequest(requestId, messageInfo, tbc, customData);
    }
}
