/** DRAFT. */
@NullMarked
package dev.ocpp4j.v16.core;

import org.jspecify.annotations.NullMarked;
