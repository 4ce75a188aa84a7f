package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.station.FileTransfer;
import dev.ocpp4j.core.station.FirmwareInstaller;
import dev.ocpp4j.core.station.FirmwareOrder;
import dev.ocpp4j.core.station.FirmwareUpdates;
import dev.ocpp4j.core.station.Notices;
import dev.ocpp4j.core.station.Retries;
import dev.ocpp4j.v16.firmware.FirmwareStatus;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.UpdateFirmwareRequest;
import dev.ocpp4j.v16.firmware.UpdateFirmwareResponse;
import dev.ocpp4j.v16.remotetrigger.MessageTrigger;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Updates the firmware when the Central System asks for it (1.6 section 5.19): fetches it at the given time, installs it
 * when no transaction goes on, and tells each step. A new request takes the place of one that was not installed yet; while
 * one is being installed it is answered GenericError. {@link SignedFirmwareUpdate} is the one for signed firmware; a
 * station has one of the two.
 */
public final class FirmwareUpdate implements StationPart {
    private final FileTransfer transfer;
    private final FirmwareInstaller installer;
    private final Executor worker;
    private StationContext station;
    private FirmwareUpdates updates;
    private boolean paused;

    /**
     * For one station.
     *
     * @param transfer how firmware arrives
     * @param worker where files are read
     */
    public FirmwareUpdate(FileTransfer transfer, FirmwareInstaller installer, Executor worker) {
        this.transfer = transfer;
        this.installer = installer;
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
                null,
                new ContextHost(context, notices, (order, status) -> word(status)),
                context.memory(),
                worker);
        FileProtocols.tell(context, transfer);
        context.on(UpdateFirmwareRequest.class, this::update);
        context.onTrigger(
                MessageTrigger.FIRMWARE_STATUS_NOTIFICATION,
                connectorId ->
                        Optional.of(() -> context.calls().tell(new FirmwareStatusNotificationRequest(status()))));
        context.onRestart(() -> {
            paused = false;
            updates.restarting();
            notices.restart();
        });
        context.onAccepted(() -> {
            notices.resume();
            updates.resume();
        });
    }

    private UpdateFirmwareResponse update(UpdateFirmwareRequest request, Exchange exchange) {
        if (!updates.isReplaceable()) {
            throw new CallErrorException(ErrorCode.GENERIC_ERROR, "Firmware is being installed");
        }
        paused = false;
        Retries retries = Retries.of(request.retries(), request.retryInterval());
        FirmwareUpdates.Update update = updates.prepare(
                new FirmwareOrder(null, request.location(), request.retrieveDate(), null, retries, null));
        station.afterReply(exchange, update::start);
        return new UpdateFirmwareResponse();
    }

    /** What is told of a step; nothing of those that 1.6 has no word for. */
    private Optional<Request<?>> word(dev.ocpp4j.core.station.FirmwareStatus status) {
        boolean goesOn = paused && status == dev.ocpp4j.core.station.FirmwareStatus.DOWNLOADING;
        paused = status == dev.ocpp4j.core.station.FirmwareStatus.DOWNLOAD_PAUSED;
        if (goesOn) {
            return Optional.empty(); // it is Downloading all the time
        }
        return switch (status) {
            case DOWNLOAD_SCHEDULED,
                    DOWNLOAD_PAUSED,
                    SIGNATURE_VERIFIED,
                    INVALID_SIGNATURE,
                    INSTALL_SCHEDULED,
                    INSTALL_REBOOTING -> Optional.empty();
            default -> Optional.of(new FirmwareStatusNotificationRequest(in16(status)));
        };
    }

    private static FirmwareStatus in16(dev.ocpp4j.core.station.FirmwareStatus status) {
        return switch (status) {
            case DOWNLOAD_SCHEDULED -> FirmwareStatus.IDLE;
            case DOWNLOADING, DOWNLOAD_PAUSED -> FirmwareStatus.DOWNLOADING;
            case DOWNLOADED, SIGNATURE_VERIFIED, INSTALL_SCHEDULED -> FirmwareStatus.DOWNLOADED;
            case DOWNLOAD_FAILED -> FirmwareStatus.DOWNLOAD_FAILED;
            case INSTALLING, INSTALL_REBOOTING -> FirmwareStatus.INSTALLING;
            case INSTALLED -> FirmwareStatus.INSTALLED;
            case INVALID_SIGNATURE, INSTALL_VERIFICATION_FAILED, INSTALLATION_FAILED ->
                FirmwareStatus.INSTALLATION_FAILED;
        };
    }

    /** Idle unless something goes on (1.6 section 4.5). */
    private FirmwareStatus status() {
        return updates.isRunning()
                ? updates.lastStatus().map(FirmwareUpdate::in16).orElse(FirmwareStatus.IDLE)
                : FirmwareStatus.IDLE;
    }
}
