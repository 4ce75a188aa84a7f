/**
 * OCPP-J over WebSocket. {@link dev.ocpp4j.transport.OcppServer} accepts charging stations, {@link
 * dev.ocpp4j.transport.OcppStation} connects to a central system and stays connected; both hand out sessions of the
 * core. {@link dev.ocpp4j.transport.Authenticator} decides who may connect, {@link
 * dev.ocpp4j.transport.SecurityProfile} how a station secures its connection, {@link
 * dev.ocpp4j.transport.ReconnectPolicy} how long it waits between attempts. For the parts of a station, {@link
 * dev.ocpp4j.transport.WebSocketLink} is the way to the other side and {@link dev.ocpp4j.transport.HttpFileTransfer} how
 * files come and go.
 */
@NullMarked
package dev.ocpp4j.transport;

import org.jspecify.annotations.NullMarked;
