package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v201.diagnostics.GetLogRequest;
import dev.ocpp4j.v201.diagnostics.GetLogResponse;
import dev.ocpp4j.v201.diagnostics.Log;
import dev.ocpp4j.v201.diagnostics.LogStatus;
import dev.ocpp4j.v201.diagnostics.LogStatusNotificationRequest;
import dev.ocpp4j.v201.diagnostics.UploadLogStatus;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Uploads the logs of the station when the CSMS asks for them (N01). Used on the loop only. */
final class LogUploads {
    private final Journal diagnostics;
    private final Journal security;
    private final LogTransport transport;
    private final Calls calls;
    private final Timers timers;
    private final Loop loop;
    private @Nullable Upload current;

    LogUploads(Journal diagnostics, Journal security, LogTransport transport, Calls calls, Timers timers, Loop loop) {
        this.diagnostics = diagnostics;
        this.security = security;
        this.transport = transport;
        this.calls = calls;
        this.timers = timers;
        this.loop = loop;
    }

    /** One log on its way. */
    private final class Upload {
        private final GetLogRequest request;
        private final String filename;
        private final byte[] content;
        private int retries;

        private Upload(GetLogRequest request, String filename, byte[] content) {
            this.request = request;
            this.filename = filename;
            this.content = content;
            retries = request.retries() == null ? 0 : request.retries();
        }

        private void tell(UploadLogStatus status) {
            calls.tell(new LogStatusNotificationRequest(status).withRequestId(request.requestId())); // N01.FR.07
        }

        private void run(URI target) {
            tell(UploadLogStatus.UPLOADING); // N01.FR.08
            attempt(target);
        }

        private void attempt(URI target) {
            transport
                    .put(target, filename, content)
                    .whenCompleteAsync(
                            (status, failure) -> {
                                if (current == this) {
                                    attempted(target, failure == null ? status : 0);
                                }
                            },
                            loop);
        }

        private void attempted(URI target, int status) {
            if (status >= 200 && status < 300) {
                end(UploadLogStatus.UPLOADED); // N01.FR.09
            } else if (status == 401 || status == 403) {
                end(UploadLogStatus.PERMISSION_DENIED);
            } else if (retries > 0) {
                retries--;
                int seconds = request.retryInterval() == null ? 0 : request.retryInterval();
                timers.after(Duration.ofSeconds(seconds), () -> {
                    if (current == this) {
                        attempt(target);
                    }
                });
            } else {
                end(UploadLogStatus.UPLOAD_FAILURE); // N01.FR.10
            }
        }

        private void end(UploadLogStatus status) {
            current = null;
            tell(status);
        }
    }

    /** What is answered, and what is done after that. */
    record Decision(GetLogResponse response, Runnable effect) {}

    Decision decide(GetLogRequest request) {
        boolean isSecurity = request.logType() == Log.SECURITY_LOG;
        String lines = (isSecurity ? security : diagnostics).lines(request.log());
        if (lines.isEmpty()) {
            return new Decision(new GetLogResponse(LogStatus.REJECTED), () -> {}); // N01.FR.05
        }
        String filename = (isSecurity ? "security-" : "diagnostics-") + request.requestId() + ".log";
        Upload upload = new Upload(request, filename, lines.getBytes(StandardCharsets.UTF_8));
        Upload before = current;
        current = upload;
        LogStatus status = before == null ? LogStatus.ACCEPTED : LogStatus.ACCEPTED_CANCELED; // N01.FR.12
        return new Decision(new GetLogResponse(status).withFilename(filename), () -> {
            if (before != null) {
                before.tell(UploadLogStatus.ACCEPTED_CANCELED); // N01.FR.20
            }
            if (current == upload) {
                begin(upload);
            }
        });
    }

    /** No scheme but those of HTTP is ever opened. */
    private static void begin(Upload upload) {
        URI target;
        try {
            target = URI.create(upload.request.log().remoteLocation());
        } catch (IllegalArgumentException e) {
            upload.end(UploadLogStatus.BAD_MESSAGE);
            return;
        }
        String scheme = target.getScheme() == null ? "" : target.getScheme().toLowerCase(Locale.ROOT);
        if (target.getHost() == null && scheme.isEmpty()) {
            upload.end(UploadLogStatus.BAD_MESSAGE);
        } else if (target.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            upload.end(UploadLogStatus.NOT_SUPPORTED_OPERATION);
        } else {
            upload.run(target);
        }
    }

    /** Tells how far an upload is, as asked for (F06.FR.14, F06.FR.15). */
    void tellStatus() {
        if (current == null) {
            calls.tell(new LogStatusNotificationRequest(UploadLogStatus.IDLE));
        } else {
            current.tell(UploadLogStatus.UPLOADING);
        }
    }

    void restart() {
        current = null;
    }
}
