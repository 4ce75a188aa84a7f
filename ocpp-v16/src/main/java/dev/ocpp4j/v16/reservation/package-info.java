/** DRAFT. */
@NullMarked
package dev.ocpp4j.v16.reservation;

import org.jspecify.annotations.NullMarked;
