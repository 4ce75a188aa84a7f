package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.station.Journal;
import dev.ocpp4j.core.station.LogFile;
import dev.ocpp4j.core.station.LogUploads;
import dev.ocpp4j.core.station.Notices;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.core.station.Retries;
import dev.ocpp4j.v201.diagnostics.GetLogRequest;
import dev.ocpp4j.v201.diagnostics.GetLogResponse;
import dev.ocpp4j.v201.diagnostics.Log;
import dev.ocpp4j.v201.diagnostics.LogStatus;
import dev.ocpp4j.v201.diagnostics.LogStatusNotificationRequest;
import dev.ocpp4j.v201.diagnostics.UploadLogStatus;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Uploads the logs of the station when the CSMS asks for them (N01). Used on the loop only. */
final class LogRequests {
    private final Journal diagnostics;
    private final Journal security;
    private final LogUploads uploads;
    private final Notices notices;
    private final BooleanSupplier accepted;
    private int requestId;

    LogRequests(Journal diagnostics, Journal security, LogUploads uploads, Notices notices, BooleanSupplier accepted) {
        this.diagnostics = diagnostics;
        this.security = security;
        this.uploads = uploads;
        this.notices = notices;
        this.accepted = accepted;
    }

    Handlers handlers(OnLoop onLoop) {
        return Handlers.builder()
                .onAsync(GetLogRequest.class, onLoop.answer((request, exchange) -> getLog(request, exchange, onLoop)))
                .build();
    }

    private GetLogResponse getLog(GetLogRequest request, Exchange exchange, OnLoop onLoop) {
        Journal wanted = request.logType() == Log.SECURITY_LOG ? security : diagnostics;
        Optional<LogFile> file =
                wanted.collect(request.log().oldestTimestamp(), request.log().latestTimestamp());
        if (file.isEmpty() || !accepted.getAsBoolean()) {
            // N01.FR.05; and before the station is accepted its status could not be told (B02.FR.02)
            return new GetLogResponse(LogStatus.REJECTED);
        }
        int id = request.requestId();
        requestId = id;
        LogUploads.Upload upload = uploads.prepare(
                file.get(),
                request.log().remoteLocation(),
                Retries.of(request.retries(), request.retryInterval()),
                progress -> tell(status(progress), id));
        onLoop.afterReply(exchange, upload::start);
        return new GetLogResponse(upload.supersedes() ? LogStatus.ACCEPTED_CANCELED : LogStatus.ACCEPTED) // N01.FR.12
                .withFilename(file.get().name());
    }

    private static UploadLogStatus status(LogUploads.Progress progress) {
        return switch (progress) {
            case UPLOADING -> UploadLogStatus.UPLOADING; // N01.FR.08
            case UPLOADED -> UploadLogStatus.UPLOADED; // N01.FR.09
            case FAILED -> UploadLogStatus.UPLOAD_FAILURE; // N01.FR.10
            case BAD_MESSAGE -> UploadLogStatus.BAD_MESSAGE;
            case PERMISSION_DENIED -> UploadLogStatus.PERMISSION_DENIED;
            case NOT_SUPPORTED -> UploadLogStatus.NOT_SUPPORTED_OPERATION;
            case SUPERSEDED -> UploadLogStatus.ACCEPTED_CANCELED; // N01.FR.20
        };
    }

    private void tell(UploadLogStatus status, int id) {
        notices.tell(new LogStatusNotificationRequest(status).withRequestId(id)); // N01.FR.07
    }

    /** Tells how far an upload is, as asked for (F06.FR.14, F06.FR.15). */
    void tellStatus() {
        if (uploads.current().isPresent()) {
            tell(UploadLogStatus.UPLOADING, requestId);
        } else {
            notices.tell(new LogStatusNotificationRequest(UploadLogStatus.IDLE));
        }
    }
}
