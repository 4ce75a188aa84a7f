package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a Charge Point answers in the Core profile. What is not implemented is answered NotSupported. */
public interface CoreStation {
    /** A connector is to be put into or out of service (1.6 section 5.2). */
    default ChangeAvailabilityResponse changeAvailability(ChangeAvailabilityRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.CHANGE_AVAILABILITY);
    }

    /** A configuration key is to be set (1.6 section 5.3). */
    default ChangeConfigurationResponse changeConfiguration(ChangeConfigurationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.CHANGE_CONFIGURATION);
    }

    /** The Authorization Cache is to be emptied (1.6 section 5.4). */
    default ClearCacheResponse clearCache(ClearCacheRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.CLEAR_CACHE);
    }

    /** A message outside OCPP (1.6 sections 4.3 and 5.6). */
    default DataTransferResponse dataTransfer(DataTransferRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.DATA_TRANSFER);
    }

    /** Configuration keys are to be told (1.6 section 5.8). */
    default GetConfigurationResponse getConfiguration(GetConfigurationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.GET_CONFIGURATION);
    }

    /** A transaction is to be started (1.6 section 5.11). */
    default RemoteStartTransactionResponse remoteStartTransaction(
            RemoteStartTransactionRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.REMOTE_START_TRANSACTION);
    }

    /** A transaction is to be stopped (1.6 section 5.12). */
    default RemoteStopTransactionResponse remoteStopTransaction(
            RemoteStopTransactionRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.REMOTE_STOP_TRANSACTION);
    }

    /** The Charge Point is to restart (1.6 section 5.14). */
    default ResetResponse reset(ResetRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.RESET);
    }

    /** A connector is to be unlocked (1.6 section 5.18). */
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
