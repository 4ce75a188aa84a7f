/**
 * A Central System to build into a server: {@link dev.ocpp4j.v16.csms.CentralSystem} answers stations and remembers what
 * they told, {@link dev.ocpp4j.v16.csms.IdTagAuthority} says who may charge, {@link dev.ocpp4j.v16.csms.Commands} sends
 * what is followed by notifications and waits for these.
 *
 * <pre>{@code
 * CentralSystem central = CentralSystem.builder((station, idTag) -> cards.find(idTag)).heartbeatInterval(300).build();
 * OcppServer server = OcppServer.builder().port(8887).accept(Ocpp16.PROTOCOL, central.handlers()).start();
 * central.station("CP001").ifPresent(station -> log.info("{} is {}", station.id(), station.status(1)));
 *
 * OcppSession session = server.session("CP001").orElseThrow();
 * Followed<UpdateFirmwareResponse, FirmwareStatus> update =
 *         central.commands().updateFirmware(session, new UpdateFirmwareRequest(location, now));
 * update.end().thenAccept(status -> log.info("{}", status)); // Installed, InstallationFailed or DownloadFailed
 * central.commands().trigger(session, MessageTrigger.METER_VALUES, 1).thenAccept(message -> log.info("{}", message));
 * }</pre>
 */
@NullMarked
package dev.ocpp4j.v16.csms;

import org.jspecify.annotations.NullMarked;
