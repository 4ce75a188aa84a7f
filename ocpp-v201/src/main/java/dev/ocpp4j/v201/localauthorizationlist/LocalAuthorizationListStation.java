package dev.ocpp4j.v201.localauthorizationlist;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block D, Local Authorization List Management. What is not implemented
 * is answered NotSupported.
 */
public interface LocalAuthorizationListStation {
    /** The CSMS asks for the version of the local authorization list (D02, section 1.23.1). */
    default GetLocalListVersionResponse getLocalListVersion(GetLocalListVersionRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(LocalAuthorizationList.GET_LOCAL_LIST_VERSION);
    }

    /** The CSMS sends the local authorization list, or changes to it (D01, section 1.50.1). */
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
