package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.examples.certify.Progress;
import dev.ocpp4j.examples.certify.Recorder;
import dev.ocpp4j.examples.certify.Times;
import java.time.Clock;
import java.util.function.LongSupplier;

/**
 * What every case is played with.
 *
 * @param nanoTime a clock that only goes forward
 */
record Kit(Recorder recorder, Progress progress, Times times, Clock clock, LongSupplier nanoTime) {}
