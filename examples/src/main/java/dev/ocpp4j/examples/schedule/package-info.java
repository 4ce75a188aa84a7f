/**
 * {@code composite-schedule}: what a set of charging profiles allows, and files of cases to check a calculator with.
 */
@NullMarked
package dev.ocpp4j.examples.schedule;

import org.jspecify.annotations.NullMarked;
