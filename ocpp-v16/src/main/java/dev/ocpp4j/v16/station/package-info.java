/**
 * A Charge Point to build into a station: {@link dev.ocpp4j.v16.station.ChargePoint} is all of its behaviour, joined to
 * {@link dev.ocpp4j.v16.station.Hardware}, a {@link dev.ocpp4j.v16.station.Meter} and a {@link
 * dev.ocpp4j.core.station.Link}. {@link dev.ocpp4j.v16.station.StationPart} adds to it.
 *
 * <pre>{@code
 * ChargePoint station = ChargePoint.builder(new BootNotificationRequest("Acme", "One"), 2)
 *         .config(config)
 *         .build(link, hardware, meter);
 * station.start();
 * station.plugIn(1);
 * station.presentTag(1, "TAG1");
 * }</pre>
 */
@NullMarked
package dev.ocpp4j.v16.station;

import org.jspecify.annotations.NullMarked;
