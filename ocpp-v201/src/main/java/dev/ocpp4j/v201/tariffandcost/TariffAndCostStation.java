package dev.ocpp4j.v201.tariffandcost;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block I, Tariff and Cost. What is not implemented is answered
 * NotSupported.
 */
public interface TariffAndCostStation {
    /** The CSMS tells what a transaction costs so far (I02, section 1.11.1). */
    default CostUpdatedResponse costUpdated(CostUpdatedRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(TariffAndCost.COST_UPDATED);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(TariffAndCostStation station) {
        return Handlers.builder()
                .on(CostUpdatedRequest.class, station::costUpdated)
                .build();
    }
}
