package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum HashAlgorithm {
    @JsonProperty("SHA256")
    SHA256,
    @JsonProperty("SHA384")
    SHA384,
    @JsonProperty("SHA512")
    SHA512
}
