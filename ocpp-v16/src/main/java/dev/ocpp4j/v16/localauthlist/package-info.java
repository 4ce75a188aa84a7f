/** DRAFT. */
@NullMarked
package dev.ocpp4j.v16.localauthlist;

import org.jspecify.annotations.NullMarked;
