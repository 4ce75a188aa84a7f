package dev.ocpp4j.core;

/** Which way a CALL travels. A session has one for the calls that it makes, an action one for who may send it. */
public enum Direction {
    /** From the charging station to the CSMS (1.6: from the Charge Point to the Central System). */
    TO_CSMS,
    /** From the CSMS to the charging station. */
    TO_STATION,
    /** Either way, as DataTransfer does. Never the direction of a session. */
    BOTH;

    /** Whether a call that travels {@code way} fits an action of this direction. */
    public boolean allows(Direction way) {
        return this == BOTH || this == way;
    }

    /** The other way: what the peer of a session with this direction uses. */
    public Direction reverse() {
        return switch (this) {
            case TO_CSMS -> TO_STATION;
            case TO_STATION -> TO_CSMS;
            case BOTH -> BOTH;
        };
    }
}
