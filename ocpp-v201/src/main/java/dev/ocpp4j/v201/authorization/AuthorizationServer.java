package dev.ocpp4j.v201.authorization;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a CSMS answers in functional block C, Authorization. What is not implemented is answered NotSupported. */
public interface AuthorizationServer {
    /** A Charging Station asks whether an identifier may charge (C01 to C09, section 1.1.1). */
    default AuthorizeResponse authorize(AuthorizeRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Authorization.AUTHORIZE);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(AuthorizationServer server) {
        return Handlers.builder().on(AuthorizeRequest.class, server::authorize).build();
    }
}
