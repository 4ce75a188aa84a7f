package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A hash algorithm (security whitepaper section 6.12). */
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
