/**
 * Functional block J, Meter Values: {@link dev.ocpp4j.v201.metervalues.MeterValues} lists its actions and {@link
 * dev.ocpp4j.v201.metervalues.MeterValuesServer} is what a CSMS implements.
 */
@NullMarked
package dev.ocpp4j.v201.metervalues;

import org.jspecify.annotations.NullMarked;
