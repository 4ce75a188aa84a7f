package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a value is to be understood (1.6 section 7.49). */
public enum ValueFormat {
    /** A decimal number. */
    @JsonProperty("Raw")
    RAW,
    /** Signed binary data in hexadecimal digits. */
    @JsonProperty("SignedData")
    SIGNED_DATA
}
