/** The data types and enumerations that more than one functional block uses. */
@NullMarked
package dev.ocpp4j.v201.common;

import org.jspecify.annotations.NullMarked;
