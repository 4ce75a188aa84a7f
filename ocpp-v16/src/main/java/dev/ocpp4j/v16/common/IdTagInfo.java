package dev.ocpp4j.v16.common;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the Central System knows about an identifier (1.6 section 7.27).
 *
 * @param status whether the identifier may charge
 * @param expiryDate when the status ends and the identifier is to leave the Authorization Cache; null when it does not
 *     end
 * @param parentIdTag the identifier of the group that it belongs to, at most 20 characters, compared without regard to
 *     case; null when it belongs to none
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
