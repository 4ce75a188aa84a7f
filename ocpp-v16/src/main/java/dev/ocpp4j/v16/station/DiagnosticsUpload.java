package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.station.FileTransfer;
import dev.ocpp4j.core.station.LogFile;
import dev.ocpp4j.core.station.LogSource;
import dev.ocpp4j.core.station.LogUploads;
import dev.ocpp4j.core.station.LogUploads.Progress;
import dev.ocpp4j.core.station.LogUploads.Upload;
import dev.ocpp4j.core.station.Notices;
import dev.ocpp4j.core.station.Retries;
import dev.ocpp4j.v16.firmware.DiagnosticsStatus;
import dev.ocpp4j.v16.firmware.DiagnosticsStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.GetDiagnosticsRequest;
import dev.ocpp4j.v16.firmware.GetDiagnosticsResponse;
import dev.ocpp4j.v16.remotetrigger.MessageTrigger;
import java.util.Optional;

/**
 * Uploads diagnostics when the Central System asks for them (1.6 section 5.9): one file at a time, with retries, and with
 * a status for each step. A new request takes the place of one that runs, whose upload then has failed.
 */
public final class DiagnosticsUpload implements StationPart {
    private final LogSource source;
    private final FileTransfer transfer;
    private StationContext station;
    private LogUploads uploads;
    private Notices notices;

    /**
     * For one station.
     *
     * @param source where the diagnostics come from
     * @param transfer how they leave
     */
    public DiagnosticsUpload(LogSource source, FileTransfer transfer) {
        this.source = source;
        this.transfer = transfer;
    }

    @Override
    public void join(StationContext context) {
        station = context;
        uploads = new LogUploads(context.loop(), context.timers(), transfer);
        notices = new Notices(context.calls(), context.timers(), context::isOnline);
        FileProtocols.tell(context, transfer);
        context.on(GetDiagnosticsRequest.class, this::getDiagnostics);
        context.onTrigger(
                MessageTrigger.DIAGNOSTICS_STATUS_NOTIFICATION,
                connectorId -> Optional.of(() -> context.calls().tell(status())));
        context.onRestart(() -> {
            uploads.restart();
            notices.restart();
        });
        context.onAccepted(notices::resume);
    }

    private GetDiagnosticsResponse getDiagnostics(GetDiagnosticsRequest request, Exchange exchange) {
        Optional<LogFile> file = source.collect(request.startTime(), request.stopTime());
        if (file.isEmpty()) {
            return new GetDiagnosticsResponse(); // no file, no name
        }
        Retries retries = Retries.of(request.retries(), request.retryInterval());
        Upload upload = uploads.prepare(file.get(), request.location(), retries, this::tell);
        station.afterReply(exchange, upload::start);
        return new GetDiagnosticsResponse().withFileName(file.get().name());
    }

    private void tell(Progress progress) {
        notices.tell(new DiagnosticsStatusNotificationRequest(
                switch (progress) {
                    case UPLOADING -> DiagnosticsStatus.UPLOADING;
                    case UPLOADED -> DiagnosticsStatus.UPLOADED;
                    default -> DiagnosticsStatus.UPLOAD_FAILED;
                }));
    }

    private DiagnosticsStatusNotificationRequest status() {
        return new DiagnosticsStatusNotificationRequest(
                uploads.current().isPresent() ? DiagnosticsStatus.UPLOADING : DiagnosticsStatus.IDLE);
    }
}
