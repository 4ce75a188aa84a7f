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
import dev.ocpp4j.v16.security.GetLogRequest;
import dev.ocpp4j.v16.security.GetLogResponse;
import dev.ocpp4j.v16.security.Log;
import dev.ocpp4j.v16.security.LogStatus;
import dev.ocpp4j.v16.security.LogStatusNotificationRequest;
import dev.ocpp4j.v16.security.MessageTriggerEnumType;
import dev.ocpp4j.v16.security.UploadLogStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Uploads the diagnostics log or the security log when the Central System asks for one (security whitepaper N01): one
 * file at a time, with retries, and with a status for each step. A new request takes the place of one that runs.
 */
public final class LogRetrieval implements StationPart {
    private final LogSource diagnostics;
    private final LogSource security;
    private final FileTransfer transfer;
    private StationContext station;
    private LogUploads uploads;
    private Notices notices;
    private @Nullable Integer requestId;

    /**
     * For one station.
     *
     * @param diagnostics what DiagnosticsLog means here
     * @param security what SecurityLog means here, such as {@link SecurityEvents#log()}
     * @param transfer how they leave
     */
    public LogRetrieval(LogSource diagnostics, LogSource security, FileTransfer transfer) {
        this.diagnostics = diagnostics;
        this.security = security;
        this.transfer = transfer;
    }

    @Override
    public void join(StationContext context) {
        station = context;
        uploads = new LogUploads(context.loop(), context.timers(), transfer);
        notices = new Notices(context.calls(), context.timers(), context::isOnline);
        FileProtocols.tell(context, transfer);
        context.on(GetLogRequest.class, this::getLog);
        context.onTrigger(
                MessageTriggerEnumType.LOG_STATUS_NOTIFICATION,
                connectorId -> Optional.of(() -> context.calls().tell(status())));
        context.onRestart(() -> {
            uploads.restart();
            notices.restart();
        });
        context.onAccepted(notices::resume);
    }

    private GetLogResponse getLog(GetLogRequest request, Exchange exchange) {
        LogSource source = request.logType() == Log.SECURITY_LOG ? security : diagnostics; // N01.FR.03, N01.FR.04
        Optional<LogFile> file =
                source.collect(request.log().oldestTimestamp(), request.log().latestTimestamp());
        if (file.isEmpty()) {
            return new GetLogResponse(LogStatus.REJECTED);
        }
        Retries retries = Retries.of(request.retries(), request.retryInterval());
        int id = request.requestId();
        Upload upload =
                uploads.prepare(file.get(), request.log().remoteLocation(), retries, progress -> tell(progress, id));
        requestId = id;
        station.afterReply(exchange, upload::start);
        return new GetLogResponse(upload.supersedes() ? LogStatus.ACCEPTED_CANCELED : LogStatus.ACCEPTED) // N01.FR.11
                .withFilename(file.get().name());
    }

    private void tell(Progress progress, int id) {
        UploadLogStatus status =
                switch (progress) {
                    case UPLOADING -> UploadLogStatus.UPLOADING; // N01.FR.08
                    case UPLOADED -> UploadLogStatus.UPLOADED; // N01.FR.09
                    case FAILED -> UploadLogStatus.UPLOAD_FAILURE; // N01.FR.10
                    case BAD_MESSAGE -> UploadLogStatus.BAD_MESSAGE;
                    case PERMISSION_DENIED -> UploadLogStatus.PERMISSION_DENIED;
                    case NOT_SUPPORTED -> UploadLogStatus.NOT_SUPPORTED_OPERATION;
                    case SUPERSEDED -> null; // 1.6 has no word for it, the answer to the new request says it
                };
        if (status != null) {
            notices.tell(new LogStatusNotificationRequest(status).withRequestId(id)); // N01.FR.07
        }
    }

    private LogStatusNotificationRequest status() {
        return uploads.current().isPresent()
                ? new LogStatusNotificationRequest(UploadLogStatus.UPLOADING).withRequestId(requestId)
                : new LogStatusNotificationRequest(UploadLogStatus.IDLE); // N01.FR.12
    }
}
