package dev.ocpp4j.v201.remotecontrol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** UnlockStatus. */
public enum UnlockStatus {
    @JsonProperty("Unlocked")
    UNLOCKED,
    @JsonProperty("UnlockFailed")
    UNLOCK_FAILED,
    @JsonProperty("OngoingAuthorizedTransaction")
    ONGOING_AUTHORIZED_TRANSACTION,
    @JsonProperty("UnknownConnector")
    UNKNOWN_CONNECTOR
}
