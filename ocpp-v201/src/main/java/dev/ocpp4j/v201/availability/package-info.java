/**
 * Functional block G, Availability: {@link dev.ocpp4j.v201.availability.Availability} lists its actions, {@link
 * dev.ocpp4j.v201.availability.AvailabilityServer} is what a CSMS implements and {@link
 * dev.ocpp4j.v201.availability.AvailabilityStation} is what a Charging Station implements.
 */
@NullMarked
package dev.ocpp4j.v201.availability;

import org.jspecify.annotations.NullMarked;
