package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The phase or pair of phases that a value is about (1.6 section 7.34). */
public enum Phase {
    /** Phase 1. */
    @JsonProperty("L1")
    L1,
    /** Phase 2. */
    @JsonProperty("L2")
    L2,
    /** Phase 3. */
    @JsonProperty("L3")
    L3,
    /** Neutral. */
    @JsonProperty("N")
    N,
    /** Phase 1 against neutral. */
    @JsonProperty("L1-N")
    L1_N,
    /** Phase 2 against neutral. */
    @JsonProperty("L2-N")
    L2_N,
    /** Phase 3 against neutral. */
    @JsonProperty("L3-N")
    L3_N,
    /** Between phases 1 and 2. */
    @JsonProperty("L1-L2")
    L1_L2,
    /** Between phases 2 and 3. */
    @JsonProperty("L2-L3")
    L2_L3,
    /** Between phases 3 and 1. */
    @JsonProperty("L3-L1")
    L3_L1
}
