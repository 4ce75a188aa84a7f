package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.v201.authorization.ClearCacheRequest;
import dev.ocpp4j.v201.authorization.ClearCacheResponse;
import dev.ocpp4j.v201.authorization.ClearCacheStatus;
import dev.ocpp4j.v201.remotecontrol.RequestStartStopStatus;
import dev.ocpp4j.v201.remotecontrol.RequestStopTransactionRequest;
import dev.ocpp4j.v201.remotecontrol.RequestStopTransactionResponse;

/** What a server that is tested may ask of the station that tests it. Safe for use by many threads. */
final class StubStation {
    private volatile ClearCacheStatus clearCache = ClearCacheStatus.ACCEPTED;

    /** What ClearCache is answered with from now on. */
    void answerClearCache(ClearCacheStatus status) {
        clearCache = status;
    }

    Handlers handlers() {
        return Handlers.builder()
                .on(ClearCacheRequest.class, (request, it) -> new ClearCacheResponse(clearCache))
                .on(
                        RequestStopTransactionRequest.class,
                        (request, it) -> new RequestStopTransactionResponse(RequestStartStopStatus.ACCEPTED))
                .build();
    }
}
