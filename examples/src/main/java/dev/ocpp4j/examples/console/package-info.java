/**
 * What the commands share on a terminal: {@link dev.ocpp4j.examples.console.Terminal} prints,
 * {@link dev.ocpp4j.examples.console.FrameLog} shows frames, {@link dev.ocpp4j.examples.console.Prompt} reads what is
 * typed and {@link dev.ocpp4j.examples.console.Names} completes it.
 */
@NullMarked
package dev.ocpp4j.examples.console;

import org.jspecify.annotations.NullMarked;
