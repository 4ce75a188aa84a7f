/**
 * A simulated charging station. {@link dev.ocpp4j.v16.station.ChargePoint} is the station itself: its behaviour is made of
 * small parts that know neither sockets nor real time. {@link dev.ocpp4j.examples.station.StationCommand} joins it to {@link
 * dev.ocpp4j.examples.station.SimulatedHardware}, to a WebSocket and to the keyboard.
 */
@NullMarked
package dev.ocpp4j.examples.station;

import org.jspecify.annotations.NullMarked;
