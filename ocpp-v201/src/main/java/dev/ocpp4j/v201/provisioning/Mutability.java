package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may read and write a variable (section 3.58). */
public enum Mutability {
    /** It can only be read. */
    @JsonProperty("ReadOnly")
    READ_ONLY,
    /** It can only be written. */
    @JsonProperty("WriteOnly")
    WRITE_ONLY,
    /** It can be read and written. */
    @JsonProperty("ReadWrite")
    READ_WRITE
}
