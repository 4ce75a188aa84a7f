package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The status of an identifier (C01 to C16, section 2.27).
 *
 * @param status whether it may charge
 * @param cacheExpiryDateTime until when the status may be cached; null for no end
 * @param chargingPriority how important its transactions are for smart charging, from -9 to 9 (most important); null
 *     means 0
 * @param language1 the language that the driver prefers (RFC 5646); at most 8 characters; null when not sent
 * @param evseId the EVSEs where it may charge; null for all; at least one
 * @param groupIdToken the group that it belongs to; null when not sent
 * @param language2 the second language of the driver (RFC 5646); only beside another language1; at most 8 characters;
 *     null when not sent
 * @param personalMessage a message for the driver, such as the tariff; null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record IdTokenInfo(
        @NotNull AuthorizationStatus status,
        @Nullable Instant cacheExpiryDateTime,
        @Nullable Integer chargingPriority,
        @Size(max = 8) @Nullable String language1,
        @Size(min = 1) @Nullable List<@NotNull Integer> evseId,
        @Valid @Nullable IdToken groupIdToken,
        @Size(max = 8) @Nullable String language2,
        @Valid @Nullable MessageContent personalMessage,
        @Valid @Nullable CustomData customData)
        implements Ruled {
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

    /** The ranges of section 2.27. */
    @Override
    public Optional<String> brokenRule() {
        if (chargingPriority != null && (chargingPriority < -9 || chargingPriority > 9)) {
            return Optional.of("chargingPriority must be from -9 to 9 (section 2.27)");
        }
        if (language2 != null && (language1 == null || language1.equalsIgnoreCase(language2))) {
            return Optional.of("language2 must stand beside another language1 (section 2.27)");
        }
        return Optional.empty();
    }
}
