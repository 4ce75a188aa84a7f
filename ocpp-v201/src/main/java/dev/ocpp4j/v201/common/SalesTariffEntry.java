package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The price in a time interval (K15, section 2.39).
 *
 * @param relativeTimeInterval when
 * @param ePriceLevel how dear it is, from 0 (cheapest); null when not sent
 * @param consumptionCost what it costs; 1 to 3 of them; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record SalesTariffEntry(
        @NotNull @Valid RelativeTimeInterval relativeTimeInterval,
        @Min(0) @Nullable Integer ePriceLevel,
        @Size(min = 1, max = 3) @Nullable List<@NotNull @Valid ConsumptionCost> consumptionCost,
        @Valid @Nullable CustomData customData) {
    /** Copies the list. */
    public SalesTariffEntry {
        consumptionCost = consumptionCost == null ? null : List.copyOf(consumptionCost);
    }

    /** With the required fields. */
    public SalesTariffEntry(RelativeTimeInterval relativeTimeInterval) {
        this(relativeTimeInterval, null, null, null);
    }

    public SalesTariffEntry withEPriceLevel(@Nullable Integer ePriceLevel) {
        return new SalesTariffEntry(relativeTimeInterval, ePriceLevel, consumptionCost, customData);
    }

    public SalesTariffEntry withConsumptionCost(@Nullable List<ConsumptionCost> consumptionCost) {
        return new SalesTariffEntry(relativeTimeInterval, ePriceLevel, consumptionCost, customData);
    }

    public SalesTariffEntry withCustomData(@Nullable CustomData customData) {
        return new SalesTariffEntry(relativeTimeInterval, ePriceLevel, consumptionCost, customData);
    }
}
