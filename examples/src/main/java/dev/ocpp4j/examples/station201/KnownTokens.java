package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.v201.common.AuthorizationStatus;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenEnum;
import dev.ocpp4j.v201.common.IdTokenInfo;
import dev.ocpp4j.v201.localauthorizationlist.AuthorizationData;
import dev.ocpp4j.v201.localauthorizationlist.SendLocalListRequest;
import dev.ocpp4j.v201.localauthorizationlist.SendLocalListStatus;
import dev.ocpp4j.v201.localauthorizationlist.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers that the station knows: the local authorization list (block D) and the authorization cache (C10 to
 * C12). Both survive a restart. Used on the loop only.
 */
final class KnownTokens {
    private static final int MAX_CACHE = 500;

    private final StationVariables variables;
    private final StationClock clock;
    private final Map<Key, Cached> cache = new LinkedHashMap<>();
    private volatile Map<Key, IdTokenInfo> list = Map.of();
    private int version;

    /** Identifiers are compared without regard to case. */
    private record Key(String idToken, IdTokenEnum type) {
        private static Key of(IdToken token) {
            return new Key(token.idToken().toLowerCase(Locale.ROOT), token.type());
        }
    }

    private record Cached(IdTokenInfo info, Instant used) {}

    KnownTokens(StationVariables variables, StationClock clock) {
        this.variables = variables;
        this.clock = clock;
    }

    /** What is known of an identifier; the list has priority over the cache (C14.FR.01). */
    Optional<IdTokenInfo> find(IdToken token) {
        IdTokenInfo listed = variables.get(variables.listEnabled) ? list.get(Key.of(token)) : null;
        return listed == null ? cached(token) : Optional.of(listed);
    }

    // ---- the cache

    private Optional<IdTokenInfo> cached(IdToken token) {
        Cached entry = cache.get(Key.of(token));
        if (entry == null || !variables.get(variables.cacheEnabled) || isExpired(entry)) {
            return Optional.empty();
        }
        return Optional.of(entry.info());
    }

    private boolean isExpired(Cached entry) {
        Instant expiry = entry.info().cacheExpiryDateTime();
        int lifeTime = variables.get(variables.cacheLifeTime);
        if (expiry == null && lifeTime > 0) {
            expiry = entry.used().plus(Duration.ofSeconds(lifeTime)); // C10.FR.08
        }
        return expiry != null && !clock.now().isBefore(expiry);
    }

    /** The CSMS has told something about an identifier (C10.FR.01, C10.FR.04, C10.FR.05). */
    void learn(IdToken token, IdTokenInfo info) {
        // C02.FR.03, C03.FR.02: these are not of this station.
        boolean cacheable = token.type() != IdTokenEnum.NO_AUTHORIZATION && token.type() != IdTokenEnum.CENTRAL;
        if (cacheable && variables.get(variables.cacheEnabled)) {
            cache.remove(Key.of(token));
            if (cache.size() >= MAX_CACHE) {
                cache.remove(leastUseful()); // C10.FR.07
            }
            cache.put(Key.of(token), new Cached(info, clock.now()));
        }
    }

    private Key leastUseful() {
        return cache.entrySet().stream()
                .filter(entry -> entry.getValue().info().status() != AuthorizationStatus.ACCEPTED)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> cache.keySet().iterator().next());
    }

    void clearCache() {
        cache.clear();
    }

    /** What the cache has of an identifier, for its owner to see (N09); null for nothing. */
    @Nullable
    IdTokenInfo remembered(IdToken token) {
        Cached entry = cache.get(Key.of(token));
        return entry == null ? null : entry.info();
    }

    void forget(IdToken token) {
        cache.remove(Key.of(token));
    }

    // ---- the list

    /** How many entries the list has. On any thread. */
    int entries() {
        return list.size();
    }

    /** 0 when there is none (D02.FR.02, D02.FR.03). */
    int version() {
        return variables.get(variables.listEnabled) ? version : 0;
    }

    SendLocalListStatus update(SendLocalListRequest request) {
        List<AuthorizationData> changes =
                request.localAuthorizationList() == null ? List.of() : request.localAuthorizationList();
        long different = changes.stream()
                .map(change -> Key.of(change.idToken()))
                .distinct()
                .count();
        boolean acceptable = variables.get(variables.listEnabled)
                && request.versionNumber() > 0 // D01.FR.18
                && changes.size() <= StationVariables.MAX_LIST // D01.FR.11
                && different == changes.size(); // D01.FR.06
        if (!acceptable) {
            return SendLocalListStatus.FAILED;
        }
        boolean full = request.updateType() == Update.FULL;
        if (!full && request.versionNumber() <= version) {
            return SendLocalListStatus.VERSION_MISMATCH; // D01.FR.19
        }
        Map<Key, IdTokenInfo> next = full ? new HashMap<>() : new HashMap<>(list);
        for (AuthorizationData change : changes) {
            if (change.idTokenInfo() != null) {
                next.put(Key.of(change.idToken()), change.idTokenInfo()); // D01.FR.15, D01.FR.16
            } else {
                next.remove(Key.of(change.idToken())); // D01.FR.17
            }
        }
        if (next.size() > StationVariables.MAX_LIST) {
            return SendLocalListStatus.FAILED;
        }
        list = Map.copyOf(next);
        version = request.versionNumber();
        return SendLocalListStatus.ACCEPTED;
    }
}
