/** The command that joins a simulated charging station to a WebSocket and to the keyboard. */
@NullMarked
package dev.ocpp4j.examples.simulator;

import org.jspecify.annotations.NullMarked;
