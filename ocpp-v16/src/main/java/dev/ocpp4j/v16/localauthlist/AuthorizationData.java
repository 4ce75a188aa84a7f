package dev.ocpp4j.v16.localauthlist;

import dev.ocpp4j.v16.common.IdTagInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the Local Authorization List (1.6 section 7.1).
 *
 * @param idTag the identifier, at most 20 characters, compared without regard to case
 * @param idTagInfo what is known about the identifier; always sent in a full update; null removes the entry in a
 *     differential one
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
