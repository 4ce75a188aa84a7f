package dev.ocpp4j.v201.transactions;

import com.fasterxml.jackson.annotation.JsonProperty;

/** TransactionEvent. */
public enum TransactionEvent {
    @JsonProperty("Ended")
    ENDED,
    @JsonProperty("Started")
    STARTED,
    @JsonProperty("Updated")
    UPDATED
}
