package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An identifier of a driver or an EV (section 2.28).
 *
 * @param idToken the identifier, such as the UID of a card; case does not matter; empty for the type NoAuthorization
 *     (C02.FR.01); an identifier of at most 36 characters
 * @param type what kind it is
 * @param additionalInfo further identifiers; at least one; null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record IdToken(
        @NotNull @Size(max = 36) @IdentifierString String idToken,
        @NotNull IdTokenEnum type,
        @Size(min = 1) @Nullable List<@NotNull @Valid AdditionalInfo> additionalInfo,
        @Valid @Nullable CustomData customData)
        implements Ruled {
    /** Copies the list. */
    public IdToken {
        additionalInfo = additionalInfo == null ? null : List.copyOf(additionalInfo);
    }

    /** With the required fields. */
    public IdToken(String idToken, IdTokenEnum type) {
        this(idToken, type, null, null);
    }

    public IdToken withAdditionalInfo(@Nullable List<AdditionalInfo> additionalInfo) {
        return new IdToken(idToken, type, additionalInfo, customData);
    }

    public IdToken withCustomData(@Nullable CustomData customData) {
        return new IdToken(idToken, type, additionalInfo, customData);
    }

    /** C02.FR.01. */
    @Override
    public Optional<String> brokenRule() {
        if (type == IdTokenEnum.NO_AUTHORIZATION && idToken != null && !idToken.isEmpty()) {
            return Optional.of("idToken must be empty for the type NoAuthorization (C02.FR.01)");
        }
        return Optional.empty();
    }
}
