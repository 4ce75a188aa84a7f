/**
 * What charging stations of every version are made of, each part usable alone: {@link dev.ocpp4j.core.station.Loop} runs
 * everything one after another, {@link dev.ocpp4j.core.station.Timers}, {@link dev.ocpp4j.core.station.Ticks} and {@link
 * dev.ocpp4j.core.station.StationClock} are its time, {@link dev.ocpp4j.core.station.Link} and {@link
 * dev.ocpp4j.core.station.Calls} the way to the other side, {@link dev.ocpp4j.core.station.BootSequence}, {@link
 * dev.ocpp4j.core.station.Heartbeats} and {@link dev.ocpp4j.core.station.Bulletin} what is told there.
 *
 * <p>Files come and go by a {@link dev.ocpp4j.core.station.FileTransfer}: {@link dev.ocpp4j.core.station.FirmwareUpdates}
 * fetches, checks and installs firmware, {@link dev.ocpp4j.core.station.LogUploads} sends logs, such as a {@link
 * dev.ocpp4j.core.station.Journal}, and {@link dev.ocpp4j.core.station.Notices} tells how far they are.
 *
 * <pre>{@code
 * Loop loop = new Loop(config.executor(), config.scheduler());
 * Calls calls = new Calls(loop, link);
 * Heartbeats heartbeats = new Heartbeats(loop, calls, new Timers(loop), () -> 300, () -> calls.tell(new HeartbeatRequest()));
 * loop.execute(heartbeats::start);
 * }</pre>
 */
@NullMarked
package dev.ocpp4j.core.station;

import org.jspecify.annotations.NullMarked;
