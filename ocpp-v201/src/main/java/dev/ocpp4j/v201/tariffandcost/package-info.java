/**
 * Functional block I, Tariff and Cost: {@link dev.ocpp4j.v201.tariffandcost.TariffAndCost} lists its actions and {@link
 * dev.ocpp4j.v201.tariffandcost.TariffAndCostStation} is what a Charging Station implements.
 */
@NullMarked
package dev.ocpp4j.v201.tariffandcost;

import org.jspecify.annotations.NullMarked;
