package dev.ocpp4j.v16.station;

/** Something that a {@link ChargePoint} does beside its own: firmware, diagnostics, smart charging, a vendor's own. */
public interface StationPart {
    /**
     * Joins a station that is being built: says what it answers and what it wants to be told. Called once, before the
     * station is switched on; what is registered runs on the loop of the station.
     */
    void join(StationContext station);
}
