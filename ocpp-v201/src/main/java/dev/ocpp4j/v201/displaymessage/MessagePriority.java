package dev.ocpp4j.v201.displaymessage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a message shares the display with others (section 3.52). */
public enum MessagePriority {
    /** Alone and before all others; a newer one replaces it. */
    @JsonProperty("AlwaysFront")
    ALWAYS_FRONT,
    /** Before the normal cycle, in turn with others like it. */
    @JsonProperty("InFront")
    IN_FRONT,
    /** In turn with the others. */
    @JsonProperty("NormalCycle")
    NORMAL_CYCLE
}
