/**
 * Functional block F, Remote Control: {@link dev.ocpp4j.v201.remotecontrol.RemoteControl} lists its actions and {@link
 * dev.ocpp4j.v201.remotecontrol.RemoteControlStation} is what a Charging Station implements.
 */
@NullMarked
package dev.ocpp4j.v201.remotecontrol;

import org.jspecify.annotations.NullMarked;
