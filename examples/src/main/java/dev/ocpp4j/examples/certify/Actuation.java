package dev.ocpp4j.examples.certify;

import dev.ocpp4j.v16.core.ChargePointErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done at the station.
 *
 * @param connector the connector, 0 where none is meant
 * @param detail the identifier that is presented, or the error code of a fault, where that can be chosen; null unless
 *     there is one
 * @param again whether that is the one that was presented last
 */
public record Actuation(Kind kind, int connector, @Nullable String detail, boolean again) {
    /** What can be done. The words are those of an actuator file. */
    public enum Kind {
        /** The cable is plugged into a vehicle. */
        PLUG_IN("plugIn"),
        /** It is unplugged. */
        UNPLUG("unplug"),
        /** A card is held to the reader. */
        PRESENT_TAG("presentTag"),
        /** The station starts, or starts anew. */
        POWER_CYCLE("powerCycle"),
        /** Something goes wrong. */
        FAULT("fault"),
        /** It is well again. */
        CLEAR_FAULT("clearFault"),
        /** Starts a station again that ended where it should have restarted. */
        RESTART("restart");

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

    static Actuation fault(int connector, ChargePointErrorCode code) {
        return new Actuation(Kind.FAULT, connector, Words.of(code), false);
    }

    static Actuation clearFault(int connector) {
        return new Actuation(Kind.CLEAR_FAULT, connector, null, false);
    }

    static Actuation restart() {
        return new Actuation(Kind.RESTART, 0, null, false);
    }

    /** What to tell a person. */
    public String instruction() {
        return switch (kind) {
            case PLUG_IN -> "Plug the cable of connector " + connector + " into the vehicle";
            case UNPLUG -> "Unplug the cable of connector " + connector;
            case PRESENT_TAG -> "Hold " + (again ? "the same" : "a") + " card to the reader of connector " + connector;
            case POWER_CYCLE -> "Switch the station on; if it is on, switch it off and on again";
            case FAULT ->
                "Cause a fault at connector " + connector + " that does no harm, such as by the emergency stop ("
                        + detail + " if you can choose)";
            case CLEAR_FAULT -> "Take the fault at connector " + connector + " away again";
            case RESTART -> "Start the station again";
        };
    }
}
