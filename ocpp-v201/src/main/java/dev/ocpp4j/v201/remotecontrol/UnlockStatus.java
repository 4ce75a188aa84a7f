package dev.ocpp4j.v201.remotecontrol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to the request to unlock (section 3.83). */
public enum UnlockStatus {
    /** It is unlocked. */
    @JsonProperty("Unlocked")
    UNLOCKED,
    /** It could not be unlocked. */
    @JsonProperty("UnlockFailed")
    UNLOCK_FAILED,
    /** It is not unlocked: an authorized transaction runs. */
    @JsonProperty("OngoingAuthorizedTransaction")
    ONGOING_AUTHORIZED_TRANSACTION,
    /** There is no such connector. */
    @JsonProperty("UnknownConnector")
    UNKNOWN_CONNECTOR
}
