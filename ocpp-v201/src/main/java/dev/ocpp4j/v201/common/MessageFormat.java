package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** MessageFormat. */
public enum MessageFormat {
    @JsonProperty("ASCII")
    ASCII,
    @JsonProperty("HTML")
    HTML,
    @JsonProperty("URI")
    URI,
    @JsonProperty("UTF8")
    UTF8
}
