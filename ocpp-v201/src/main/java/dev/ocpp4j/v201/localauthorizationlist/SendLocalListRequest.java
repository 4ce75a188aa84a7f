package dev.ocpp4j.v201.localauthorizationlist;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS sends the local authorization list, or changes to it (D01, section 1.50.1).
 *
 * @param versionNumber the version of the list after this update, above 0
 * @param updateType whether this is the full list or a change to it
 * @param localAuthorizationList the entries; null for none: a full update then empties the list; at least one
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record SendLocalListRequest(
        @NotNull Integer versionNumber,
        @NotNull Update updateType,
        @Size(min = 1) @Nullable List<@NotNull @Valid AuthorizationData> localAuthorizationList,
        @Valid @Nullable CustomData customData)
        implements Request<SendLocalListResponse>, Ruled {
    /** Copies the list. */
    public SendLocalListRequest {
        localAuthorizationList = localAuthorizationList == null ? null : List.copyOf(localAuthorizationList);
    }

    /** With the required fields. */
    public SendLocalListRequest(Integer versionNumber, Update updateType) {
        this(versionNumber, updateType, null, null);
    }

    public SendLocalListRequest withLocalAuthorizationList(@Nullable List<AuthorizationData> localAuthorizationList) {
        return new SendLocalListRequest(versionNumber, updateType, localAuthorizationList, customData);
    }

    public SendLocalListRequest withCustomData(@Nullable CustomData customData) {
        return new SendLocalListRequest(versionNumber, updateType, localAuthorizationList, customData);
    }

    /** D01.FR.06, D01.FR.18 and section 2.4. */
    @Override
    public Optional<String> brokenRule() {
        if (versionNumber != null && versionNumber < 1) {
            return Optional.of("versionNumber must be above 0 (D01.FR.18)");
        }
        if (localAuthorizationList == null) {
            return Optional.empty();
        }
        if (updateType == Update.FULL
                && localAuthorizationList.stream().anyMatch(entry -> entry.idTokenInfo() == null)) {
            return Optional.of("idTokenInfo must be there in a full update (section 2.4)");
        }
        if (hasDuplicates()) {
            return Optional.of("no idToken may stand twice (D01.FR.06)");
        }
        return Optional.empty();
    }

    private boolean hasDuplicates() {
        Set<String> seen = new HashSet<>();
        return !localAuthorizationList.stream()
                .map(AuthorizationData::idToken)
                .filter(token -> token != null && token.idToken() != null)
                .map(token -> token.type() + " " + token.idToken().toLowerCase(Locale.ROOT))
                .allMatch(seen::add);
    }
}
