/** DRAFT. */
@NullMarked
package dev.ocpp4j.v16.security;

import org.jspecify.annotations.NullMarked;
