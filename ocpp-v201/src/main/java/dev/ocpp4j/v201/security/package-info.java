/**
 * Functional block A, Security: {@link dev.ocpp4j.v201.security.Security} lists its actions, {@link
 * dev.ocpp4j.v201.security.SecurityServer} is what a CSMS implements and {@link
 * dev.ocpp4j.v201.security.SecurityStation} is what a Charging Station implements.
 */
@NullMarked
package dev.ocpp4j.v201.security;

import org.jspecify.annotations.NullMarked;
