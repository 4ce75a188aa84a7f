package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.station.FirmwareHost;
import dev.ocpp4j.core.station.FirmwareOrder;
import dev.ocpp4j.core.station.FirmwareSignatures;
import dev.ocpp4j.core.station.FirmwareSignatures.CertificateStatus;
import dev.ocpp4j.core.station.FirmwareStatus;
import dev.ocpp4j.core.station.FirmwareUpdates;
import dev.ocpp4j.core.station.Journal;
import dev.ocpp4j.core.station.Notices;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.core.station.Retries;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.v201.devicemodel.SecurityEvent;
import dev.ocpp4j.v201.firmware.Firmware;
import dev.ocpp4j.v201.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v201.firmware.UpdateFirmwareRequest;
import dev.ocpp4j.v201.firmware.UpdateFirmwareResponse;
import dev.ocpp4j.v201.firmware.UpdateFirmwareStatus;
import dev.ocpp4j.v201.security.SecurityEventNotificationRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Updates the firmware when the CSMS asks for that (L01, L02), and tells how far it is. Used on the loop only. */
final class FirmwareRequests implements FirmwareHost {
    private final List<Evse> evses;
    private final Consumer<Evse> changed;
    private final Runnable restart;
    private final Notices notices;
    private final Journal security;
    private final StationClock clock;
    private final @Nullable FirmwareSignatures signatures;
    private final Optional<FirmwareUpdates> updates;
    private final List<Runnable> untilIdle = new ArrayList<>();

    /**
     * @param changed is told that an EVSE is kept out of service, or no longer
     * @param restart restarts the station for its new firmware
     * @param updates makes what does the work; empty for a station whose firmware cannot be updated
     */
    FirmwareRequests(
            List<Evse> evses,
            Consumer<Evse> changed,
            Runnable restart,
            Notices notices,
            Journal security,
            StationClock clock,
            @Nullable FirmwareSignatures signatures,
            Function<FirmwareHost, Optional<FirmwareUpdates>> updates) {
        this.evses = evses;
        this.changed = changed;
        this.restart = restart;
        this.notices = notices;
        this.security = security;
        this.clock = clock;
        this.signatures = signatures;
        this.updates = updates.apply(this);
    }

    Handlers handlers(OnLoop onLoop) {
        Handlers.Builder handlers = Handlers.builder();
        updates.ifPresent(work -> handlers.onAsync(
                UpdateFirmwareRequest.class,
                onLoop.answer(
                        (request, exchange) -> new UpdateFirmwareResponse(update(work, request, exchange, onLoop)))));
        return handlers.build();
    }

    private UpdateFirmwareStatus update(
            FirmwareUpdates work, UpdateFirmwareRequest request, Exchange exchange, OnLoop onLoop) {
        Firmware firmware = request.firmware();
        CertificateStatus certificate = check(firmware);
        if (certificate != CertificateStatus.VALID) {
            onLoop.afterReply(exchange, () -> note(SecurityEvent.INVALID_FIRMWARE_SIGNING_CERTIFICATE)); // L01.FR.02
            return certificate == CertificateStatus.REVOKED
                    ? UpdateFirmwareStatus.REVOKED_CERTIFICATE
                    : UpdateFirmwareStatus.INVALID_CERTIFICATE;
        }
        if (!work.isReplaceable()) {
            return UpdateFirmwareStatus.REJECTED;
        }
        FirmwareUpdates.Update update = work.prepare(new FirmwareOrder(
                request.requestId(),
                firmware.location(),
                firmware.retrieveDateTime(),
                firmware.installDateTime(),
                Retries.of(request.retries(), request.retryInterval()),
                signatures == null
                        ? null
                        : new FirmwareSignatures.Signed(firmware.signingCertificate(), firmware.signature())));
        onLoop.afterReply(exchange, update::start);
        return update.supersedes() ? UpdateFirmwareStatus.ACCEPTED_CANCELED : UpdateFirmwareStatus.ACCEPTED;
    }

    /**
     * Where firmware has to be signed, what is not signed has no valid certificate; and where no signature can be
     * checked, no certificate is valid (L01.FR.21): what was signed is not installed as if it were not.
     */
    private CertificateStatus check(Firmware firmware) {
        if (signatures == null) {
            return firmware.signingCertificate() == null && firmware.signature() == null
                    ? CertificateStatus.VALID
                    : CertificateStatus.INVALID;
        }
        return firmware.signingCertificate() == null || firmware.signature() == null
                ? CertificateStatus.INVALID
                : signatures.check(firmware.signingCertificate());
    }

    private void note(SecurityEvent event) {
        security.note(event.wireName());
        notices.tell(new SecurityEventNotificationRequest(event.wireName(), clock.now()));
    }

    /** Tells the status that was told last, Idle when that was the end of an update (F06.FR.16). */
    void tellStatus() {
        FirmwareStatusNotificationRequest idle =
                new FirmwareStatusNotificationRequest(dev.ocpp4j.v201.firmware.FirmwareStatus.IDLE);
        notices.tell(updates.filter(work -> work.lastStatus()
                        .filter(status -> status != FirmwareStatus.INSTALLED)
                        .isPresent())
                .map(work -> notification(
                        work.lastOrder().orElseThrow(), work.lastStatus().orElseThrow()))
                .orElse(idle));
    }

    private static FirmwareStatusNotificationRequest notification(FirmwareOrder order, FirmwareStatus status) {
        return new FirmwareStatusNotificationRequest(dev.ocpp4j.v201.firmware.FirmwareStatus.valueOf(status.name()))
                .withRequestId(order.requestId());
    }

    void restarting() {
        untilIdle.clear();
        updates.ifPresent(FirmwareUpdates::restarting);
    }

    void resume() {
        updates.ifPresent(FirmwareUpdates::resume);
    }

    /** A transaction is over. */
    void ended() {
        if (evses.stream().noneMatch(Evse::isInTransaction)) {
            List<Runnable> tasks = List.copyOf(untilIdle);
            untilIdle.clear();
            tasks.forEach(Runnable::run);
        }
    }

    // ---- what an update wants of the station

    @Override
    public void whenNoTransaction(Runnable task) {
        untilIdle.add(task);
        ended();
    }

    @Override
    public void block(boolean blocked) {
        evses.forEach(evse -> evse.blocked(blocked));
        evses.forEach(changed);
    }

    @Override
    public void restart() {
        restart.run();
    }

    @Override
    public void tell(FirmwareOrder order, FirmwareStatus status, Runnable whenTold) {
        if (status == FirmwareStatus.INVALID_SIGNATURE) {
            note(SecurityEvent.INVALID_FIRMWARE_SIGNATURE); // L01.FR.03
        } else if (status == FirmwareStatus.INSTALLED) {
            note(SecurityEvent.FIRMWARE_UPDATED);
        }
        notices.tell(notification(order, status), whenTold); // L01.FR.10
    }
}
