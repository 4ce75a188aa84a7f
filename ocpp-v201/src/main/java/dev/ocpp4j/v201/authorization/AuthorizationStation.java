package dev.ocpp4j.v201.authorization;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block C, Authorization. What is not implemented is answered
 * NotSupported.
 */
public interface AuthorizationStation {
    /** The CSMS asks the station to forget its authorization cache (C11, section 1.6.1). */
    default ClearCacheResponse clearCache(ClearCacheRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Authorization.CLEAR_CACHE);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(AuthorizationStation station) {
        return Handlers.builder()
                .on(ClearCacheRequest.class, station::clearCache)
                .build();
    }
}
