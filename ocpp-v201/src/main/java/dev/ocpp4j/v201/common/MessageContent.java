package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text for a display (section 2.30).
 *
 * @param format how it is written
 * @param content the text; at most 512 characters
 * @param language its language (RFC 5646); at most 8 characters; null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record MessageContent(
        @NotNull MessageFormat format,
        @NotNull @Size(max = 512) String content,
        @Size(max = 8) @Nullable String language,
        @Valid @Nullable CustomData customData)
        implements Ruled {
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

    /** The character set of section 3.51. */
    @Override
    public Optional<String> brokenRule() {
        if (format == MessageFormat.ASCII && content != null && content.chars().anyMatch(c -> c < ' ' || c > '~')) {
            return Optional.of("content must be printable ASCII for the format ASCII (section 3.51)");
        }
        return Optional.empty();
    }
}
