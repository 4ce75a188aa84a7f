package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * IdTokenInfo.
 *
 * @param status see the specification
 * @param cacheExpiryDateTime see the specification; null when not sent
 * @param chargingPriority see the specification; null when not sent
 * @param language1 see the specification; null when not sent
 * @param evseId see the specification; null when not sent
 * @param groupIdToken see the specification; null when not sent
 * @param language2 see the specification; null when not sent
 * @param personalMessage see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record IdTokenInfo(
        @NotNull AuthorizationStatus status,
        @Nullable Instant cacheExpiryDateTime,
        @Nullable Integer chargingPriority,
        @Size(max = 8) @Nullable String language1,
        @Size(min = 1) @Nullable List<@NotNull Integer> evseId,
        @Valid @Nullable IdToken groupIdToken,
        @Size(max = 8) @Nullable String language2,
        @Valid @Nullable MessageContent personalMessage,
        @Valid @Nullable CustomData customData) {
    /** Copies the list. */
    public IdTokenInfo {
        evseId = evseId == null ? null : List.copyOf(evseId);
    }

    /** With the required fields. */
    public IdTokenInfo(AuthorizationStatus status) {
        this(status, null, null, null, null, null, null, null, null);
    }

    public IdTokenInfo withCacheExpiryDateTime(@Nullable Instant cacheExpiryDateTime) {
        return new IdTokenInfo(
                status,
                cacheExpiryDateTime,
                chargingPriority,
                language1,
                evseId,
                groupIdToken,
                language2,
                personalMessage,
                customData);
    }

    public IdTokenInfo withChargingPriority(@Nullable Integer chargingPriority) {
        return new IdTokenInfo(
                status,
                cacheExpiryDateTime,
                chargingPriority,
                language1,
                evseId,
                groupIdToken,
                language2,
                personalMessage,
                customData);
    }

    public IdTokenInfo withLanguage1(@Nullable String language1) {
        return new IdTokenInfo(
                status,
                cacheExpiryDateTime,
                chargingPriority,
                language1,
                evseId,
                groupIdToken,
                language2,
                personalMessage,
                customData);
    }

    public IdTokenInfo withEvseId(@Nullable List<Integer> evseId) {
        return new IdTokenInfo(
                status,
                cacheExpiryDateTime,
                chargingPriority,
                language1,
                evseId,
                groupIdToken,
                language2,
                personalMessage,
                customData);
    }

    public IdTokenInfo withGroupIdToken(@Nullable IdToken groupIdToken) {
        return new IdTokenInfo(
                status,
                cacheExpiryDateTime,
                chargingPriority,
                language1,
                evseId,
                groupIdToken,
                language2,
                personalMessage,
                customData);
    }

    public IdTokenInfo withLanguage2(@Nullable String language2) {
        return new IdTokenInfo(
                status,
                cacheExpiryDateTime,
                chargingPriority,
                language1,
                evseId,
                groupIdToken,
                language2,
                personalMessage,
                customData);
    }

    public IdTokenInfo withPersonalMessage(@Nullable MessageContent personalMessage) {
        return new IdTokenInfo(
                status,
                cacheExpiryDateTime,
                chargingPriority,
                language1,
                evseId,
                groupIdToken,
                language2,
                personalMessage,
                customData);
    }

    public IdTokenInfo withCustomData(@Nullable CustomData customData) {
        return new IdTokenInfo(
                status,
                cacheExpiryDateTime,
                chargingPriority,
                language1,
                evseId,
                groupIdToken,
                language2,
                personalMessage,
                customData);
    }
}
