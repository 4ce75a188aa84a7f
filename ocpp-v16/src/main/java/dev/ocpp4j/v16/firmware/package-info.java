/** DRAFT. */
@NullMarked
package dev.ocpp4j.v16.firmware;

import org.jspecify.annotations.NullMarked;
