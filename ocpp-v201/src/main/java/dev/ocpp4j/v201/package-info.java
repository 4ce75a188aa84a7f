/**
 * OCPP 2.0.1: {@link dev.ocpp4j.v201.Ocpp201#PROTOCOL} is the door; the packages below follow the functional blocks A to
 * P, with what they share in {@code common} and the standard names of the device model in {@code devicemodel}. The
 * sections, use cases (B01) and requirements (B01.FR.01) that their documentation cites are those of OCPP 2.0.1 edition
 * 3, part 2.
 */
@NullMarked
package dev.ocpp4j.v201;

import org.jspecify.annotations.NullMarked;
