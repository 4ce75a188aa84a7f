package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a hash is made (section 3.42). */
public enum HashAlgorithm {
    /** SHA-256. */
    @JsonProperty("SHA256")
    SHA256,
    /** SHA-384. */
    @JsonProperty("SHA384")
    SHA384,
    /** SHA-512. */
    @JsonProperty("SHA512")
    SHA512
}
