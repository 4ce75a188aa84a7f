/**
 * Functional block L, Firmware Management: {@link dev.ocpp4j.v201.firmware.FirmwareManagement} lists its actions,
 * {@link dev.ocpp4j.v201.firmware.FirmwareManagementServer} is what a CSMS implements and {@link
 * dev.ocpp4j.v201.firmware.FirmwareManagementStation} is what a Charging Station implements.
 */
@NullMarked
package dev.ocpp4j.v201.firmware;

import org.jspecify.annotations.NullMarked;
