package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum UnlockStatus {
    @JsonProperty("Unlocked")
    UNLOCKED,
    @JsonProperty("UnlockFailed")
    UNLOCK_FAILED,
    @JsonProperty("NotSupported")
    NOT_SUPPORTED
}
