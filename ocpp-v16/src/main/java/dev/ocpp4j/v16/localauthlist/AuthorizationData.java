package dev.ocpp4j.v16.localauthlist;

import dev.ocpp4j.v16.common.IdTagInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
 */
public record AuthorizationData(
        @NotNull @Size(max = 20) String idTag,
        @Valid @Nullable IdTagInfo idTagInfo) {
    /** With the required field. */
    public AuthorizationData(String idTag) {
        this(idTag, null);
    }

    /** The same with this {@code idTagInfo}. */
    public AuthorizationData withIdTagInfo(@Nullable IdTagInfo idTagInfo) {
        return new AuthorizationData(idTag, idTagInfo);
    }
}
