package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prices over time, as in ISO 15118-2 (K15, section 2.40).
 *
 * @param id names the tariff
 * @param salesTariffEntry the prices; 1 to 1024 of them
 * @param salesTariffDescription a title for people; at most 32 characters; null when not sent
 * @param numEPriceLevels how many price levels there are in all tariffs; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record SalesTariff(
        @NotNull Integer id,
        @NotNull @Size(min = 1, max = 1024) List<@NotNull @Valid SalesTariffEntry> salesTariffEntry,
        @Size(max = 32) @Nullable String salesTariffDescription,
        @Nullable Integer numEPriceLevels,
        @Valid @Nullable CustomData customData) {
    /** Copies the list. */
    public SalesTariff {
        salesTariffEntry = salesTariffEntry == null ? null : List.copyOf(salesTariffEntry);
    }

    /** With the required fields. */
    public SalesTariff(Integer id, List<SalesTariffEntry> salesTariffEntry) {
        this(id, salesTariffEntry, null, null, null);
    }

    public SalesTariff withSalesTariffDescription(@Nullable String salesTariffDescription) {
        return new SalesTariff(id, salesTariffEntry, salesTariffDescription, numEPriceLevels, customData);
    }

    public SalesTariff withNumEPriceLevels(@Nullable Integer numEPriceLevels) {
        return new SalesTariff(id, salesTariffEntry, salesTariffDescription, numEPriceLevels, customData);
    }

    public SalesTariff withCustomData(@Nullable CustomData customData) {
        return new SalesTariff(id, salesTariffEntry, salesTariffDescription, numEPriceLevels, customData);
    }
}
