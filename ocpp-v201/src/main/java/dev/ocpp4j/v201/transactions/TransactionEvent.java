package dev.ocpp4j.v201.transactions;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The place of an event in its transaction (section 3.80). */
public enum TransactionEvent {
    /** The last. */
    @JsonProperty("Ended")
    ENDED,
    /** The first. */
    @JsonProperty("Started")
    STARTED,
    /** Any between. */
    @JsonProperty("Updated")
    UPDATED
}
