package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** CostKind. */
public enum CostKind {
    @JsonProperty("CarbonDioxideEmission")
    CARBON_DIOXIDE_EMISSION,
    @JsonProperty("RelativePricePercentage")
    RELATIVE_PRICE_PERCENTAGE,
    @JsonProperty("RenewableGenerationPercentage")
    RENEWABLE_GENERATION_PERCENTAGE
}
