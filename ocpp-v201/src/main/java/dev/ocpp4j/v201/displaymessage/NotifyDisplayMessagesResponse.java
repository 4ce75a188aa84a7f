package dev.ocpp4j.v201.displaymessage;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS has these messages (O03, O04, section 1.35.2).
 *
 * @param customData vendor specific data; null when not sent
 */
public record NotifyDisplayMessagesResponse(@Valid @Nullable CustomData customData) implements Response {
    /** With no field. */
    public NotifyDisplayMessagesResponse() {
        this(null);
    }

    public NotifyDisplayMessagesResponse withCustomData(@Nullable CustomData customData) {
        return new NotifyDisplayMessagesResponse(customData);
    }
}
