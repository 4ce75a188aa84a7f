package dev.ocpp4j.v201.localauthorizationlist;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block D, LocalAuthorizationList. What is not implemented is answered
 * NotSupported.
 */
public interface LocalAuthorizationListStation {
    /** GetLocalListVersion. */
    default GetLocalListVersionResponse getLocalListVersion(GetLocalListVersionRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(LocalAuthorizationList.GET_LOCAL_LIST_VERSION);
    }

    /** SendLocalList. */
    default SendLocalListResponse sendLocalList(SendLocalListRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(LocalAuthorizationList.SEND_LOCAL_LIST);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(LocalAuthorizationListStation station) {
        return Handlers.builder()
                .on(GetLocalListVersionRequest.class, station::getLocalListVersion)
                .on(SendLocalListRequest.class, station::sendLocalList)
                .build();
    }
}
