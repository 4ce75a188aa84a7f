package dev.ocpp4j.v16.localauthlist;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the Local Authorization List was updated (1.6 section 7.47). */
public enum UpdateStatus {
    /** It was. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It was not. */
    @JsonProperty("Failed")
    FAILED,
    /** There is no such list. */
    @JsonProperty("NotSupported")
    NOT_SUPPORTED,
    /** It was not: the version of a differential update is not above that of the list. */
    @JsonProperty("VersionMismatch")
    VERSION_MISMATCH
}
