/**
 * Smart charging for OCPP 2.0.1: {@link dev.ocpp4j.smartcharging.v201.Profiles201} turns messages into the neutral model
 * and back, {@link dev.ocpp4j.smartcharging.v201.SmartCharging201} answers the messages of a station from a store.
 */
@NullMarked
package dev.ocpp4j.smartcharging.v201;

import org.jspecify.annotations.NullMarked;
