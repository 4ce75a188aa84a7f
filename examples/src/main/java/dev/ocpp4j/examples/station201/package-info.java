/**
 * A simulated charging station of OCPP 2.0.1: {@link dev.ocpp4j.examples.station201.ChargingStation}. The hardware it shares with the
 * station of 1.6, in {@link dev.ocpp4j.examples.station}; the loop, the boot and the queue are those of the SDK.
 */
@NullMarked
package dev.ocpp4j.examples.station201;

import org.jspecify.annotations.NullMarked;
