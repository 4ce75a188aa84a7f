package dev.ocpp4j.v201.displaymessage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** MessagePriority. */
public enum MessagePriority {
    @JsonProperty("AlwaysFront")
    ALWAYS_FRONT,
    @JsonProperty("InFront")
    IN_FRONT,
    @JsonProperty("NormalCycle")
    NORMAL_CYCLE
}
