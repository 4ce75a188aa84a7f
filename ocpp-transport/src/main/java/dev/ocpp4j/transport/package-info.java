/** OCPP-J over WebSocket. */
@NullMarked
package dev.ocpp4j.transport;

import org.jspecify.annotations.NullMarked;
