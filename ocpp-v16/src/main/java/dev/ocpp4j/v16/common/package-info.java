/** DRAFT. */
@NullMarked
package dev.ocpp4j.v16.common;

import org.jspecify.annotations.NullMarked;
