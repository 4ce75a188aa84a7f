package dev.ocpp4j.v201.authorization;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of functional block C, Authorization. */
public final class Authorization {
    public static final Action<AuthorizeRequest, AuthorizeResponse> AUTHORIZE =
            new Action<>("Authorize", Direction.TO_CSMS, AuthorizeRequest.class, AuthorizeResponse.class);

    public static final Action<ClearCacheRequest, ClearCacheResponse> CLEAR_CACHE =
            new Action<>("ClearCache", Direction.TO_STATION, ClearCacheRequest.class, ClearCacheResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(AUTHORIZE, CLEAR_CACHE);

    private Authorization() {}
}
