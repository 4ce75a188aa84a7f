/**
 * {@code soak}: many simulated stations against one server process, and peers that misbehave; {@link
 * dev.ocpp4j.examples.soak.SoakCommand} is the door.
 */
@NullMarked
package dev.ocpp4j.examples.soak;

import org.jspecify.annotations.NullMarked;
