package dev.ocpp4j.v201.tariffandcost;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of functional block I, Tariff and Cost. */
public final class TariffAndCost {
    public static final Action<CostUpdatedRequest, CostUpdatedResponse> COST_UPDATED =
            new Action<>("CostUpdated", Direction.TO_STATION, CostUpdatedRequest.class, CostUpdatedResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(COST_UPDATED);

    private TariffAndCost() {}
}
