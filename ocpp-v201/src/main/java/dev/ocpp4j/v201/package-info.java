/** OCPP 2.0.1: {@link dev.ocpp4j.v201.Ocpp201#PROTOCOL} is the door; the packages below follow the functional blocks A to P. */
@NullMarked
package dev.ocpp4j.v201;

import org.jspecify.annotations.NullMarked;
