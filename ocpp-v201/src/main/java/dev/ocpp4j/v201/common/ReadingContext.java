package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why was measured (section 3.66). */
public enum ReadingContext {
    /** An interruption begins. */
    @JsonProperty("Interruption.Begin")
    INTERRUPTION_BEGIN,
    /** An interruption ends. */
    @JsonProperty("Interruption.End")
    INTERRUPTION_END,
    /** Any other reason. */
    @JsonProperty("Other")
    OTHER,
    /** An interval aligned to the clock has passed. */
    @JsonProperty("Sample.Clock")
    SAMPLE_CLOCK,
    /** An interval since the start of the transaction has passed. */
    @JsonProperty("Sample.Periodic")
    SAMPLE_PERIODIC,
    /** The transaction begins. */
    @JsonProperty("Transaction.Begin")
    TRANSACTION_BEGIN,
    /** The transaction ends. */
    @JsonProperty("Transaction.End")
    TRANSACTION_END,
    /** The CSMS asked. */
    @JsonProperty("Trigger")
    TRIGGER
}
