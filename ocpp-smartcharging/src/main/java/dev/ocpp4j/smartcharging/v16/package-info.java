/**
 * Smart charging for OCPP 1.6: {@link dev.ocpp4j.smartcharging.v16.Profiles16} turns messages into the neutral model and
 * back, {@link dev.ocpp4j.smartcharging.v16.SmartCharging16} answers the messages of a station from a store.
 */
@NullMarked
package dev.ocpp4j.smartcharging.v16;

import org.jspecify.annotations.NullMarked;
