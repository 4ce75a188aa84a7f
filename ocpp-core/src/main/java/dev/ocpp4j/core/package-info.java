/**
 * The RPC layer of OCPP. {@link dev.ocpp4j.core.OcppSession} is one side of one connection: {@code send} makes calls,
 * {@link dev.ocpp4j.core.Handlers} answer them. A {@link dev.ocpp4j.core.Protocol} says what a version looks like on
 * the wire, {@link dev.ocpp4j.core.SessionConfig} holds every setting, and {@link dev.ocpp4j.core.Connection} with
 * {@link dev.ocpp4j.core.ConnectionListener} is what a transport has to bring. {@link dev.ocpp4j.core.VendorMessage}
 * gives types to what the DataTransfer of any version carries. {@link dev.ocpp4j.core.Loopback} joins two sessions in
 * memory, for tests.
 */
@NullMarked
package dev.ocpp4j.core;

import org.jspecify.annotations.NullMarked;
