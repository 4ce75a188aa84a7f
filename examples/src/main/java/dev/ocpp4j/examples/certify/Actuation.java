package dev.ocpp4j.examples.certify;

import org.jspecify.annotations.Nullable;

/**
 * Something that is done at the station.
 *
 * @param connector the connector, 0 where none is meant
 * @param idTag the identifier that is presented, where that can be chosen; null unless one is
 * @param again whether that is the one that was presented last
 */
public record Actuation(Kind kind, int connector, @Nullable String idTag, boolean again) {
    /** What can be done. The words are those of an actuator file. */
    public enum Kind {
        PLUG_IN("plugIn"),
        UNPLUG("unplug"),
        PRESENT_TAG("presentTag"),
        POWER_CYCLE("powerCycle");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Actuation plugIn(int connector) {
        return new Actuation(Kind.PLUG_IN, connector, null, false);
    }

    static Actuation unplug(int connector) {
        return new Actuation(Kind.UNPLUG, connector, null, false);
    }

    static Actuation presentTag(int connector, String idTag) {
        return new Actuation(Kind.PRESENT_TAG, connector, idTag, false);
    }

    static Actuation presentSameTag(int connector, String idTag) {
        return new Actuation(Kind.PRESENT_TAG, connector, idTag, true);
    }

    /** The station starts, or starts anew. */
    public static Actuation powerCycle() {
        return new Actuation(Kind.POWER_CYCLE, 0, null, false);
    }

    /** What to tell a person. */
    public String instruction() {
        return switch (kind) {
            case PLUG_IN -> "Plug the cable of connector " + connector + " into the vehicle";
            case UNPLUG -> "Unplug the cable of connector " + connector;
            case PRESENT_TAG -> "Hold " + (again ? "the same" : "a") + " card to the reader of connector " + connector;
            case POWER_CYCLE -> "Switch the station on; if it is on, switch it off and on again";
        };
    }
}
