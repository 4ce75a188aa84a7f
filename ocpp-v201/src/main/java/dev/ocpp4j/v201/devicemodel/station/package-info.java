/**
 * The device model of a station. A {@link dev.ocpp4j.v201.devicemodel.station.DeviceModel} is built of {@link
 * dev.ocpp4j.v201.devicemodel.station.DeviceVariable variables} and {@link
 * dev.ocpp4j.v201.devicemodel.station.BuiltInMonitor monitors}, and answers what a CSMS asks of them (B05 to B08, N02 to
 * N08). A {@link dev.ocpp4j.v201.devicemodel.station.DeviceModelStore} keeps over a reboot what the CSMS has set.
 */
@NullMarked
package dev.ocpp4j.v201.devicemodel.station;

import org.jspecify.annotations.NullMarked;
