/**
 * The Firmware Management profile (1.6 section 3.3): {@link dev.ocpp4j.v16.firmware.Firmware} lists its actions, {@link
 * dev.ocpp4j.v16.firmware.FirmwareServer} is what a Central System implements and {@link
 * dev.ocpp4j.v16.firmware.FirmwareStation} what a Charge Point does.
 */
@NullMarked
package dev.ocpp4j.v16.firmware;

import org.jspecify.annotations.NullMarked;
