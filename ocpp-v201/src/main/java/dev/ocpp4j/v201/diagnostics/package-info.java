/**
 * Functional block N, Diagnostics: {@link dev.ocpp4j.v201.diagnostics.Diagnostics} lists its actions, {@link
 * dev.ocpp4j.v201.diagnostics.DiagnosticsServer} is what a CSMS implements and {@link
 * dev.ocpp4j.v201.diagnostics.DiagnosticsStation} is what a Charging Station implements.
 */
@NullMarked
package dev.ocpp4j.v201.diagnostics;

import org.jspecify.annotations.NullMarked;
