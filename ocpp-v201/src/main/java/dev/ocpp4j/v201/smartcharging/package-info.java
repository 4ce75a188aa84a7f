/**
 * Functional block K, Smart Charging: {@link dev.ocpp4j.v201.smartcharging.SmartCharging} lists its actions, {@link
 * dev.ocpp4j.v201.smartcharging.SmartChargingServer} is what a CSMS implements and {@link
 * dev.ocpp4j.v201.smartcharging.SmartChargingStation} is what a Charging Station implements.
 */
@NullMarked
package dev.ocpp4j.v201.smartcharging;

import org.jspecify.annotations.NullMarked;
