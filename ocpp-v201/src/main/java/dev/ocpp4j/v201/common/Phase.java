package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** On which phase was measured (section 3.64). */
public enum Phase {
    /** On L1. */
    @JsonProperty("L1")
    L1,
    /** On L2. */
    @JsonProperty("L2")
    L2,
    /** On L3. */
    @JsonProperty("L3")
    L3,
    /** On neutral. */
    @JsonProperty("N")
    N,
    /** On L1, against neutral. */
    @JsonProperty("L1-N")
    L1_N,
    /** On L2, against neutral. */
    @JsonProperty("L2-N")
    L2_N,
    /** On L3, against neutral. */
    @JsonProperty("L3-N")
    L3_N,
    /** Between L1 and L2. */
    @JsonProperty("L1-L2")
    L1_L2,
    /** Between L2 and L3. */
    @JsonProperty("L2-L3")
    L2_L3,
    /** Between L3 and L1. */
    @JsonProperty("L3-L1")
    L3_L1
}
