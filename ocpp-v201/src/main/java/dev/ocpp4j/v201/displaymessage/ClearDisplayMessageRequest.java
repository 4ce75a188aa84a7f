package dev.ocpp4j.v201.displaymessage;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS removes a message from the display (O05, section 1.8.1).
 *
 * @param id the message
 * @param customData vendor specific data; null when not sent
 */
public record ClearDisplayMessageRequest(
        @NotNull Integer id, @Valid @Nullable CustomData customData) implements Request<ClearDisplayMessageResponse> {
    /** With the required fields. */
    public ClearDisplayMessageRequest(Integer id) {
        this(id, null);
    }

    public ClearDisplayMessageRequest withCustomData(@Nullable CustomData customData) {
        return new ClearDisplayMessageRequest(id, customData);
    }
}
