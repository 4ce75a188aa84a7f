package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a text for a display is written (section 3.51). */
public enum MessageFormat {
    /** Printable ASCII only. */
    @JsonProperty("ASCII")
    ASCII,
    /** HTML. */
    @JsonProperty("HTML")
    HTML,
    /** The URI of what to display. */
    @JsonProperty("URI")
    URI,
    /** Any text. */
    @JsonProperty("UTF8")
    UTF8
}
