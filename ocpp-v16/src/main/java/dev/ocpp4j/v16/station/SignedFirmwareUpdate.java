package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.station.FileTransfer;
import dev.ocpp4j.core.station.FirmwareInstaller;
import dev.ocpp4j.core.station.FirmwareOrder;
import dev.ocpp4j.core.station.FirmwareSignatures;
import dev.ocpp4j.core.station.FirmwareSignatures.CertificateStatus;
import dev.ocpp4j.core.station.FirmwareStatus;
import dev.ocpp4j.core.station.FirmwareUpdates;
import dev.ocpp4j.core.station.Notices;
import dev.ocpp4j.core.station.Retries;
import dev.ocpp4j.v16.firmware.FirmwareManagement;
import dev.ocpp4j.v16.firmware.UpdateFirmwareRequest;
import dev.ocpp4j.v16.security.Firmware;
import dev.ocpp4j.v16.security.FirmwareStatusEnumType;
import dev.ocpp4j.v16.security.MessageTriggerEnumType;
import dev.ocpp4j.v16.security.SecurityEvent;
import dev.ocpp4j.v16.security.SignedFirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.security.SignedUpdateFirmwareRequest;
import dev.ocpp4j.v16.security.SignedUpdateFirmwareResponse;
import dev.ocpp4j.v16.security.UpdateFirmwareStatus;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Updates the firmware when the Central System asks for it, if the manufacturer has signed it (security whitepaper L01):
 * checks certificate and signature, fetches and installs at the given times, the latter not before all transactions have
 * ended, and tells each step. A new request takes the place of one that was not installed yet; while one is being
 * installed it is rejected. UpdateFirmware itself is no longer supported then (L01.FR.20).
 */
public final class SignedFirmwareUpdate implements StationPart {
    private final FileTransfer transfer;
    private final FirmwareInstaller installer;
    private final FirmwareSignatures signatures;
    private final SecurityEvents events;
    private final Executor worker;
    private StationContext station;
    private FirmwareUpdates updates;

    /**
     * For one station.
     *
     * @param transfer how firmware arrives
     * @param events a part of the same station, which joined before
     * @param worker where files are read
     */
    public SignedFirmwareUpdate(
            FileTransfer transfer,
            FirmwareInstaller installer,
            FirmwareSignatures signatures,
            SecurityEvents events,
            Executor worker) {
        this.transfer = transfer;
        this.installer = installer;
        this.signatures = signatures;
        this.events = events;
        this.worker = worker;
    }

    @Override
    public void join(StationContext context) {
        station = context;
        Notices notices = new Notices(context.calls(), context.timers(), context::isOnline);
        updates = new FirmwareUpdates(
                context.loop(),
                context.timers(),
                context.clock(),
                transfer,
                installer,
                signatures,
                new ContextHost(context, notices, this::notice),
                context.memory(),
                worker);
        FileProtocols.tell(context, transfer);
        context.on(SignedUpdateFirmwareRequest.class, this::update);
        context.on(UpdateFirmwareRequest.class, (request, exchange) -> {
            throw CallErrorException.notSupported(FirmwareManagement.UPDATE_FIRMWARE); // L01.FR.20
        });
        context.onTrigger(
                MessageTriggerEnumType.FIRMWARE_STATUS_NOTIFICATION,
                connectorId -> Optional.of(() -> context.calls().tell(status())));
        context.onRestart(() -> {
            updates.restarting();
            notices.restart();
        });
        context.onAccepted(() -> {
            notices.resume();
            updates.resume();
        });
    }

    private SignedUpdateFirmwareResponse update(SignedUpdateFirmwareRequest request, Exchange exchange) {
        Firmware firmware = request.firmware();
        CertificateStatus certificate = signatures.check(firmware.signingCertificate()); // L01.FR.23
        if (certificate != CertificateStatus.VALID) {
            String info = "requestId " + request.requestId();
            station.afterReply(
                    exchange, () -> events.tell(SecurityEvent.INVALID_FIRMWARE_SIGNING_CERTIFICATE, info)); // L01.FR.02
            return new SignedUpdateFirmwareResponse(
                    certificate == CertificateStatus.REVOKED
                            ? UpdateFirmwareStatus.REVOKED_CERTIFICATE // L01.FR.25
                            : UpdateFirmwareStatus.INVALID_CERTIFICATE); // L01.FR.24
        }
        if (!updates.isReplaceable()) {
            return new SignedUpdateFirmwareResponse(UpdateFirmwareStatus.REJECTED); // L01.FR.27
        }
        FirmwareUpdates.Update update = updates.prepare(new FirmwareOrder(
                request.requestId(),
                firmware.location(),
                firmware.retrieveDateTime(),
                firmware.installDateTime(),
                Retries.of(request.retries(), request.retryInterval()),
                new FirmwareSignatures.Signed(firmware.signingCertificate(), firmware.signature())));
        station.afterReply(exchange, update::start);
        return new SignedUpdateFirmwareResponse(
                update.supersedes()
                        ? UpdateFirmwareStatus.ACCEPTED_CANCELED // L01.FR.26
                        : UpdateFirmwareStatus.ACCEPTED);
    }

    private Optional<Request<?>> notice(FirmwareOrder order, FirmwareStatus status) {
        if (status == FirmwareStatus.INVALID_SIGNATURE) {
            events.tell(SecurityEvent.INVALID_FIRMWARE_SIGNATURE, "requestId " + order.requestId()); // L01.FR.03
        } else if (status == FirmwareStatus.INSTALLED) {
            events.log(SecurityEvent.FIRMWARE_UPDATED, null);
        }
        return Optional.of(notification(order, status));
    }

    private static SignedFirmwareStatusNotificationRequest notification(FirmwareOrder order, FirmwareStatus status) {
        return new SignedFirmwareStatusNotificationRequest(FirmwareStatusEnumType.valueOf(status.name()))
                .withRequestId(order.requestId()); // L01.FR.10
    }

    /** The last one, but Idle when that was Installed or there never was one (L01.FR.28, L01.FR.29). */
    private SignedFirmwareStatusNotificationRequest status() {
        return updates.lastStatus()
                .filter(last -> last != FirmwareStatus.INSTALLED)
                .map(last -> notification(updates.lastOrder().orElseThrow(), last))
                .orElseGet(() -> new SignedFirmwareStatusNotificationRequest(FirmwareStatusEnumType.IDLE));
    }
}
