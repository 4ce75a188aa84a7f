package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * MessageContent.
 *
 * @param format see the specification
 * @param content see the specification
 * @param language see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record MessageContent(
        @NotNull MessageFormat format,
        @NotNull @Size(max = 512) String content,
        @Size(max = 8) @Nullable String language,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public MessageContent(MessageFormat format, String content) {
        this(format, content, null, null);
    }

    public MessageContent withLanguage(@Nullable String language) {
        return new MessageContent(format, content, language, customData);
    }

    public MessageContent withCustomData(@Nullable CustomData customData) {
        return new MessageContent(format, content, language, customData);
    }
}
