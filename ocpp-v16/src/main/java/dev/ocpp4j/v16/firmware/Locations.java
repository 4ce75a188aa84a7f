package dev.ocpp4j.v16.firmware;

/** What the locations of files look like. */
final class Locations {
    /**
     * An absolute URI, as the schemas' {@code format: uri} wants it, but checked no further than that it has a scheme
     * and no blanks: whether it can be reached shows anyway.
     */
    static final String ABSOLUTE_URI = "[A-Za-z][A-Za-z0-9+.-]*:\\S*";

    private Locations() {}
}
