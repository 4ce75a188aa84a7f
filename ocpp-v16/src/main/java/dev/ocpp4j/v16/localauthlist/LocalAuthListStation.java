package dev.ocpp4j.v16.localauthlist;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charge Point answers in the Local Auth List Management profile. What is not implemented is answered
 * NotSupported.
 */
public interface LocalAuthListStation {
    /** The version of the Local Authorization List is to be told (1.6 section 5.10). */
    default GetLocalListVersionResponse getLocalListVersion(GetLocalListVersionRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(LocalAuthList.GET_LOCAL_LIST_VERSION);
    }

    /** The Local Authorization List is to be updated (1.6 section 5.15). */
    default SendLocalListResponse sendLocalList(SendLocalListRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(LocalAuthList.SEND_LOCAL_LIST);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(LocalAuthListStation station) {
        return Handlers.builder()
                .on(GetLocalListVersionRequest.class, station::getLocalListVersion)
                .on(SendLocalListRequest.class, station::sendLocalList)
                .build();
    }
}
