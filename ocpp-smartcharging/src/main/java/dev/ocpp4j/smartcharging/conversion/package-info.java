/** Between the charging profiles of OCPP 1.6 and those of 2.0.1; it needs the messages of both. */
@NullMarked
package dev.ocpp4j.smartcharging.conversion;

import org.jspecify.annotations.NullMarked;
