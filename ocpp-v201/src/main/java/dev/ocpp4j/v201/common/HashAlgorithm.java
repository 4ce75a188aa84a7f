package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** HashAlgorithm. */
public enum HashAlgorithm {
    @JsonProperty("SHA256")
    SHA256,
    @JsonProperty("SHA384")
    SHA384,
    @JsonProperty("SHA512")
    SHA512
}
