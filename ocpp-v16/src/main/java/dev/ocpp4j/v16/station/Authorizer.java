package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.ALLOW_OFFLINE_TX_FOR_UNKNOWN_ID;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.AUTHORIZATION_CACHE_ENABLED;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.LOCAL_AUTHORIZE_OFFLINE;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.LOCAL_AUTH_LIST_ENABLED;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.LOCAL_PRE_AUTHORIZE;

import dev.ocpp4j.core.CallTimeoutException;
import dev.ocpp4j.core.SessionClosedException;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.core.AuthorizeRequest;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may charge: by the Local Authorization List, by the cache, by the Central System, or without any of them
 * (1.6 sections 3.5 and 4.1). Used on the loop only.
 */
final class Authorizer {
    /** How the station stands with the Central System. */
    enum Relation {
        /** Connected and accepted. */
        ONLINE,
        /** Connected, but not accepted: nobody may charge (section 4.2). */
        NOT_ACCEPTED,
        /** Not connected. */
        OFFLINE
    }

    /** Tells how the station stands. */
    interface Connection {
        Relation relation();
    }

    private final Configuration configuration;
    private final AuthorizationCache cache;
    private final LocalAuthList list;
    private final Calls calls;
    private final Connection connection;
    private final Runnable onListConflict;

    /** @param onListConflict is run when the Central System contradicts the Local Authorization List (section 3.5.2) */
    Authorizer(
            Configuration configuration,
            AuthorizationCache cache,
            LocalAuthList list,
            Calls calls,
            Connection connection,
            Runnable onListConflict) {
        this.configuration = configuration;
        this.cache = cache;
        this.list = list;
        this.calls = calls;
        this.connection = connection;
        this.onListConflict = onListConflict;
    }

    /** Asks for an identifier; nothing is run when it may not charge. */
    void authorize(String idTag, Consumer<Grant> whenAccepted) {
        switch (connection.relation()) {
            case ONLINE -> online(idTag, whenAccepted);
            case OFFLINE -> offline(idTag, whenAccepted);
            case NOT_ACCEPTED -> {
                // Nobody may charge.
            }
        }
    }

    private void online(String idTag, Consumer<Grant> whenAccepted) {
        Optional<IdTagInfo> known = known(idTag).filter(Authorizer::isAccepted);
        if (known.isPresent() && configuration.get(LOCAL_PRE_AUTHORIZE)) {
            whenAccepted.accept(grant(idTag, known.get()));
            return;
        }
        calls.send(new AuthorizeRequest(idTag), (response, failure) -> {
            if (failure == null) {
                learn(idTag, response.idTagInfo());
                if (isAccepted(response.idTagInfo())) {
                    whenAccepted.accept(grant(idTag, response.idTagInfo()));
                }
            } else if (isUnreachable(failure)) {
                offline(idTag, whenAccepted);
            }
        });
    }

    private static boolean isUnreachable(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof SessionClosedException || cause instanceof CallTimeoutException;
    }

    private void offline(String idTag, Consumer<Grant> whenAccepted) {
        Optional<IdTagInfo> known = known(idTag);
        if (known.isPresent()) {
            if (isAccepted(known.get()) && configuration.get(LOCAL_AUTHORIZE_OFFLINE)) {
                whenAccepted.accept(grant(idTag, known.get()));
            }
        } else if (configuration.get(ALLOW_OFFLINE_TX_FOR_UNKNOWN_ID)) {
            whenAccepted.accept(new Grant(idTag, null));
        }
    }

    /** What is known here; the list comes before the cache (section 3.5.3). */
    Optional<IdTagInfo> known(String idTag) {
        Optional<IdTagInfo> listed = configuration.get(LOCAL_AUTH_LIST_ENABLED) ? list.find(idTag) : Optional.empty();
        if (listed.isPresent()) {
            return listed;
        }
        return configuration.get(AUTHORIZATION_CACHE_ENABLED) ? cache.find(idTag) : Optional.empty();
    }

    /** The Central System has said something about an identifier, in whatever answer. */
    void learn(String idTag, @Nullable IdTagInfo info) {
        if (info == null) {
            return;
        }
        Optional<IdTagInfo> listed = configuration.get(LOCAL_AUTH_LIST_ENABLED) ? list.find(idTag) : Optional.empty();
        if (listed.isEmpty()) {
            if (configuration.get(AUTHORIZATION_CACHE_ENABLED) && info.status() != AuthorizationStatus.CONCURRENT_TX) {
                cache.put(idTag, info);
            }
        } else if (isAccepted(listed.get())
                != (isAccepted(info) || info.status() == AuthorizationStatus.CONCURRENT_TX)) {
            onListConflict.run();
        }
    }

    private static boolean isAccepted(IdTagInfo info) {
        return info.status() == AuthorizationStatus.ACCEPTED;
    }

    private static Grant grant(String idTag, IdTagInfo info) {
        return new Grant(idTag, info.parentIdTag());
    }
}
