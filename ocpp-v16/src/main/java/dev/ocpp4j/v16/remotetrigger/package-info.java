/** DRAFT. */
@NullMarked
package dev.ocpp4j.v16.remotetrigger;

import org.jspecify.annotations.NullMarked;
