package dev.ocpp4j.v16.common;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
 */
public record IdTagInfo(
        @NotNull AuthorizationStatus status,
        @Nullable Instant expiryDate,
        @Size(max = 20) @Nullable String parentIdTag) {
    /** With the required field. */
    public IdTagInfo(AuthorizationStatus status) {
        this(status, null, null);
    }

    /** The same with this {@code expiryDate}. */
    public IdTagInfo withExpiryDate(@Nullable Instant expiryDate) {
        return new IdTagInfo(status, expiryDate, parentIdTag);
    }

    /** The same with this {@code parentIdTag}. */
    public IdTagInfo withParentIdTag(@Nullable String parentIdTag) {
        return new IdTagInfo(status, expiryDate, parentIdTag);
    }
}
