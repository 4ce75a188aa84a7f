/**
 * The Smart Charging profile (1.6 section 3.3): {@link dev.ocpp4j.v16.smartcharging.SmartCharging} lists its actions
 * and {@link dev.ocpp4j.v16.smartcharging.SmartChargingStation} is what a Charge Point implements.
 */
@NullMarked
package dev.ocpp4j.v16.smartcharging;

import org.jspecify.annotations.NullMarked;
