package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a value was read (1.6 section 7.35). */
public enum ReadingContext {
    /** An interruption began. */
    @JsonProperty("Interruption.Begin")
    INTERRUPTION_BEGIN,
    /** An interruption ended. */
    @JsonProperty("Interruption.End")
    INTERRUPTION_END,
    /** The clock-aligned interval was over. */
    @JsonProperty("Sample.Clock")
    SAMPLE_CLOCK,
    /** The sample interval of the transaction was over. */
    @JsonProperty("Sample.Periodic")
    SAMPLE_PERIODIC,
    /** The transaction began. */
    @JsonProperty("Transaction.Begin")
    TRANSACTION_BEGIN,
    /** The transaction ended. */
    @JsonProperty("Transaction.End")
    TRANSACTION_END,
    /** It was asked for by TriggerMessage. */
    @JsonProperty("Trigger")
    TRIGGER,
    /** Any other reason. */
    @JsonProperty("Other")
    OTHER
}
