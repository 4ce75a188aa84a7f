/**
 * Functional block O, Display Message: {@link dev.ocpp4j.v201.displaymessage.DisplayMessage} lists its actions, {@link
 * dev.ocpp4j.v201.displaymessage.DisplayMessageServer} is what a CSMS implements and {@link
 * dev.ocpp4j.v201.displaymessage.DisplayMessageStation} is what a Charging Station implements.
 */
@NullMarked
package dev.ocpp4j.v201.displaymessage;

import org.jspecify.annotations.NullMarked;
