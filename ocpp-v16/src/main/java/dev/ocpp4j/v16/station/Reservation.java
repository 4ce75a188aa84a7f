package dev.ocpp4j.v16.station;

import java.time.Instant;

/**
 * A connector is kept for somebody.
 *
 * @param id the id that the Central System gave it
 * @param holder who it is for
 * @param expiry when it ends
 */
record Reservation(int id, Grant holder, Instant expiry) {}
