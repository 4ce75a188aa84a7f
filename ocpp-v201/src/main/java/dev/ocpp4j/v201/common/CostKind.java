package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Kinds of cost (section 3.24). */
public enum CostKind {
    /** The carbon dioxide for a kWh, in g. */
    @JsonProperty("CarbonDioxideEmission")
    CARBON_DIOXIDE_EMISSION,
    /** The price for a kWh, in percent of the highest that the EV was told. */
    @JsonProperty("RelativePricePercentage")
    RELATIVE_PRICE_PERCENTAGE,
    /** How much of the energy is renewable, in percent. */
    @JsonProperty("RenewableGenerationPercentage")
    RENEWABLE_GENERATION_PERCENTAGE
}
