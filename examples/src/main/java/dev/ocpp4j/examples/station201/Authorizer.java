package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.v201.authorization.AuthorizeRequest;
import dev.ocpp4j.v201.common.AuthorizationStatus;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenInfo;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Finds out who may charge: by the list, the cache or the CSMS (block C). Used on the loop only. */
final class Authorizer {
    private final StationVariables variables;
    private final KnownTokens tokens;
    private final Calls calls;
    private final BooleanSupplier online;

    Authorizer(StationVariables variables, KnownTokens tokens, Calls calls, BooleanSupplier online) {
        this.variables = variables;
        this.tokens = tokens;
        this.calls = calls;
        this.online = online;
    }

    /** Somebody wants to charge at an EVSE. @param whenAccepted may be run at once, later or never */
    void authorize(Authorization wish, int evseId, Consumer<Authorization> whenAccepted) {
        IdToken token = wish.token();
        Optional<IdTokenInfo> known = tokens.find(token);
        boolean accepted = known.filter(info -> isAccepted(info, evseId)).isPresent();
        if (online.getAsBoolean()) {
            if (accepted && variables.get(variables.localPreAuthorize)) {
                whenAccepted.accept(wish.withGroup(known.get().groupIdToken())); // C12, C14.FR.02
            } else {
                ask(wish, evseId, whenAccepted); // C01.FR.02, C10.FR.03, C14.FR.03
            }
        } else if (accepted && variables.get(variables.localAuthorizeOffline)) {
            whenAccepted.accept(wish.withGroup(known.get().groupIdToken())); // C12, C13
        } else if (known.isEmpty() && variables.get(variables.offlineTxForUnknownId)) {
            whenAccepted.accept(wish); // C13.FR.04, C15.FR.08
        }
    }

    private void ask(Authorization wish, int evseId, Consumer<Authorization> whenAccepted) {
        calls.send(new AuthorizeRequest(wish.token()), (response, failure) -> {
            if (failure == null) {
                tokens.learn(wish.token(), response.idTokenInfo());
                if (isAccepted(response.idTokenInfo(), evseId)) {
                    whenAccepted.accept(wish.withGroup(response.idTokenInfo().groupIdToken()));
                }
            }
        });
    }

    /** Some may charge at some EVSEs only (C01.FR.20). */
    private static boolean isAccepted(IdTokenInfo info, int evseId) {
        boolean here = info.evseId() == null || info.evseId().contains(evseId);
        return info.status() == AuthorizationStatus.ACCEPTED && here;
    }
}
