/**
 * The Firmware Management profile (1.6 section 3.3): {@link dev.ocpp4j.v16.firmware.FirmwareManagement} lists its actions, {@link
 * dev.ocpp4j.v16.firmware.FirmwareManagementServer} is what a Central System implements and {@link
 * dev.ocpp4j.v16.firmware.FirmwareManagementStation} what a Charge Point does.
 */
@NullMarked
package dev.ocpp4j.v16.firmware;

import org.jspecify.annotations.NullMarked;
