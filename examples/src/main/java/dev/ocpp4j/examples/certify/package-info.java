/**
 * The certification run for stations. {@link dev.ocpp4j.examples.certify.CertifyCommand} is the command line,
 * {@link dev.ocpp4j.examples.certify.Runner} runs the steps, {@link dev.ocpp4j.examples.certify.Recorder} is the witness
 * of every frame, and an {@link dev.ocpp4j.examples.certify.Actuator} does what a person does at the station.
 */
@NullMarked
package dev.ocpp4j.examples.certify;

import org.jspecify.annotations.NullMarked;
