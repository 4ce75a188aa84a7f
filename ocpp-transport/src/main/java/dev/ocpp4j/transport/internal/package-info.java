/**
 * How it works, for nobody else. A {@link dev.ocpp4j.transport.internal.Link} is an open WebSocket as sessions see it;
 * a {@link dev.ocpp4j.transport.internal.Pipe} is what carries it in our own container, after a {@link
 * dev.ocpp4j.transport.internal.ServerHandshake} or a {@link dev.ocpp4j.transport.internal.Dial}. {@link
 * dev.ocpp4j.transport.internal.Reception} is the server and {@link dev.ocpp4j.transport.internal.StationRuntime} the
 * station without sockets. Types of Tyrus and Grizzly stay in this package.
 */
@NullMarked
package dev.ocpp4j.transport.internal;

import org.jspecify.annotations.NullMarked;
