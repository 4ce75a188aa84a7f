/** Constraints that OCPP needs and Jakarta Validation does not bring. */
@NullMarked
package dev.ocpp4j.core.constraint;

import org.jspecify.annotations.NullMarked;
