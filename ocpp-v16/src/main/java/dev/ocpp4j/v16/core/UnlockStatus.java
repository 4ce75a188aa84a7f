package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a connector was unlocked (1.6 section 7.46). */
public enum UnlockStatus {
    /** It was. */
    @JsonProperty("Unlocked")
    UNLOCKED,
    /** The Charge Point tried and failed. */
    @JsonProperty("UnlockFailed")
    UNLOCK_FAILED,
    /** There is no lock, or no such connector. */
    @JsonProperty("NotSupported")
    NOT_SUPPORTED
}
