/**
 * What simulated charging stations of all versions are made of: {@link dev.ocpp4j.examples.station.SimulatedHardware}, a
 * WebSocket, and the station of 1.6, whose behaviour is {@link dev.ocpp4j.v16.station.ChargePoint}. That of 2.0.1 is in
 * {@link dev.ocpp4j.examples.station201}.
 */
@NullMarked
package dev.ocpp4j.examples.station;

import org.jspecify.annotations.NullMarked;
