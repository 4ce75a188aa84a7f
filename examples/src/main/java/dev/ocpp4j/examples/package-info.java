/** The command line of ocpp4j: {@link dev.ocpp4j.examples.Main} with one sub-command per package below. */
@NullMarked
package dev.ocpp4j.examples;

import org.jspecify.annotations.NullMarked;
