/**
 * Functional block C, Authorization: {@link dev.ocpp4j.v201.authorization.Authorization} lists its actions, {@link
 * dev.ocpp4j.v201.authorization.AuthorizationServer} is what a CSMS implements and {@link
 * dev.ocpp4j.v201.authorization.AuthorizationStation} is what a Charging Station implements.
 */
@NullMarked
package dev.ocpp4j.v201.authorization;

import org.jspecify.annotations.NullMarked;
