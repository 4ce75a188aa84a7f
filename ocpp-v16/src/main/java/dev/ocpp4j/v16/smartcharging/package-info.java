/** DRAFT. */
@NullMarked
package dev.ocpp4j.v16.smartcharging;

import org.jspecify.annotations.NullMarked;
