package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a Charge Point answers in the Core profile. What is not implemented is answered NotSupported. */
public interface CoreStation {
    /** DRAFT */
    default ChangeAvailabilityResponse changeAvailability(ChangeAvailabilityRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.CHANGE_AVAILABILITY);
    }

    /** DRAFT */
    default ChangeConfigurationResponse changeConfiguration(ChangeConfigurationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.CHANGE_CONFIGURATION);
    }

    /** DRAFT */
    default ClearCacheResponse clearCache(ClearCacheRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.CLEAR_CACHE);
    }

    /** DRAFT */
    default DataTransferResponse dataTransfer(DataTransferRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.DATA_TRANSFER);
    }

    /** DRAFT */
    default GetConfigurationResponse getConfiguration(GetConfigurationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.GET_CONFIGURATION);
    }

    /** DRAFT */
    default RemoteStartTransactionResponse remoteStartTransaction(
            RemoteStartTransactionRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.REMOTE_START_TRANSACTION);
    }

    /** DRAFT */
    default RemoteStopTransactionResponse remoteStopTransaction(
            RemoteStopTransactionRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.REMOTE_STOP_TRANSACTION);
    }

    /** DRAFT */
    default ResetResponse reset(ResetRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.RESET);
    }

    /** DRAFT */
    default UnlockConnectorResponse unlockConnector(UnlockConnectorRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.UNLOCK_CONNECTOR);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(CoreStation station) {
        return Handlers.builder()
                .on(ChangeAvailabilityRequest.class, station::changeAvailability)
                .on(ChangeConfigurationRequest.class, station::changeConfiguration)
                .on(ClearCacheRequest.class, station::clearCache)
                .on(DataTransferRequest.class, station::dataTransfer)
                .on(GetConfigurationRequest.class, station::getConfiguration)
                .on(RemoteStartTransactionRequest.class, station::remoteStartTransaction)
                .on(RemoteStopTransactionRequest.class, station::remoteStopTransaction)
                .on(ResetRequest.class, station::reset)
                .on(UnlockConnectorRequest.class, station::unlockConnector)
                .build();
    }
}
