package dev.ocpp4j.v16.csms;

import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ConfigurationStatus;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.GetConfigurationResponse;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.firmware.DiagnosticsStatus;
import dev.ocpp4j.v16.firmware.DiagnosticsStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.FirmwareStatus;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.GetDiagnosticsRequest;
import dev.ocpp4j.v16.firmware.GetDiagnosticsResponse;
import dev.ocpp4j.v16.firmware.UpdateFirmwareRequest;
import dev.ocpp4j.v16.firmware.UpdateFirmwareResponse;
import dev.ocpp4j.v16.remotetrigger.MessageTrigger;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageRequest;
import dev.ocpp4j.v16.security.FirmwareStatusEnumType;
import dev.ocpp4j.v16.security.GetLogRequest;
import dev.ocpp4j.v16.security.GetLogResponse;
import dev.ocpp4j.v16.security.LogStatus;
import dev.ocpp4j.v16.security.SignedUpdateFirmwareRequest;
import dev.ocpp4j.v16.security.SignedUpdateFirmwareResponse;
import dev.ocpp4j.v16.security.UpdateFirmwareStatus;
import dev.ocpp4j.v16.security.UploadLogStatus;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Commands whose outcome comes by other messages than their answer. What is waited for is waited for before the command
 * leaves, since some stations report before they answer. Safe for use by many threads.
 */
public final class Commands {
    private final Reports reports;
    private final CentralSystem central;

    Commands(Reports reports, CentralSystem central) {
        this.reports = reports;
        this.central = central;
    }

    /** Updates the firmware (1.6 section 5.19); the end is Installed, InstallationFailed or DownloadFailed. */
    public Followed<UpdateFirmwareResponse, FirmwareStatus> updateFirmware(
            OcppSession session, UpdateFirmwareRequest request) {
        return updateFirmware(session, request, status -> {});
    }

    /** The same. @param onStep is told of every status */
    public Followed<UpdateFirmwareResponse, FirmwareStatus> updateFirmware(
            OcppSession session, UpdateFirmwareRequest request, Consumer<FirmwareStatus> onStep) {
        return follow(session, request, FirmwareStatus.class, null, answer -> true, onStep);
    }

    /** Has diagnostics uploaded (section 5.9); the end is Uploaded or UploadFailed. Without a file name there are none. */
    public Followed<GetDiagnosticsResponse, DiagnosticsStatus> getDiagnostics(
            OcppSession session, GetDiagnosticsRequest request) {
        return follow(
                session, request, DiagnosticsStatus.class, null, answer -> answer.fileName() != null, status -> {});
    }

    /** Updates the firmware with a signature (security whitepaper section 5.15); told apart by its requestId. */
    public Followed<SignedUpdateFirmwareResponse, FirmwareStatusEnumType> updateSignedFirmware(
            OcppSession session, SignedUpdateFirmwareRequest request, Consumer<FirmwareStatusEnumType> onStep) {
        return follow(
                session,
                request,
                FirmwareStatusEnumType.class,
                request.requestId(),
                answer -> answer.status() == UpdateFirmwareStatus.ACCEPTED
                        || answer.status() == UpdateFirmwareStatus.ACCEPTED_CANCELED,
                onStep);
    }

    /** Has a log uploaded (security whitepaper section 5.7); told apart by its requestId. */
    public Followed<GetLogResponse, UploadLogStatus> getLog(OcppSession session, GetLogRequest request) {
        return follow(
                session,
                request,
                UploadLogStatus.class,
                request.requestId(),
                answer -> answer.status() != LogStatus.REJECTED,
                status -> {});
    }

    private <R extends Response, S> Followed<R, S> follow(
            OcppSession session,
            Request<R> request,
            Class<S> reported,
            @Nullable Integer requestId,
            Predicate<R> accepted,
            Consumer<S> onStep) {
        CompletableFuture<R> answer = new CompletableFuture<>();
        Followed<R, S> command = new Followed<>(answer, onStep);
        Reports.Subject subject = new Reports.Subject(session.stationId(), reported, requestId);
        reports.follow(subject, command);
        session.send(request).whenComplete((response, failure) -> {
            if (failure != null) {
                reports.forget(subject, command);
                command.fail(failure);
                answer.completeExceptionally(failure);
            } else {
                if (!accepted.test(response)) {
                    reports.forget(subject, command);
                    command.fail(new CancellationException("The station refused: " + response));
                }
                answer.complete(response);
            }
        });
        return command;
    }

    /**
     * Asks for a message (section 5.17) and gives it when it comes. The future fails when the station refuses; it never ends
     * when the station accepts and sends nothing, so give it a timeout.
     *
     * @param connectorId null for none in the request: then the first message that comes is given
     */
    public CompletableFuture<Request<?>> trigger(
            OcppSession session, MessageTrigger message, @Nullable Integer connectorId) {
        CompletableFuture<Request<?>> triggered =
                reports.next(session.stationId(), request -> isAbout(request, message, connectorId));
        session.send(new TriggerMessageRequest(message).withConnectorId(connectorId))
                .whenComplete((response, failure) -> {
                    if (failure != null) {
                        triggered.completeExceptionally(failure);
                    } else if (response.status() != TriggerMessageStatus.ACCEPTED) {
                        triggered.completeExceptionally(
                                new CancellationException("The station refused: " + response.status()));
                    }
                });
        return triggered;
    }

    private static boolean isAbout(Request<?> request, MessageTrigger message, @Nullable Integer connectorId) {
        return switch (message) {
            case BOOT_NOTIFICATION -> request instanceof BootNotificationRequest;
            case HEARTBEAT -> request instanceof HeartbeatRequest;
            case DIAGNOSTICS_STATUS_NOTIFICATION -> request instanceof DiagnosticsStatusNotificationRequest;
            case FIRMWARE_STATUS_NOTIFICATION -> request instanceof FirmwareStatusNotificationRequest;
            case STATUS_NOTIFICATION ->
                request instanceof StatusNotificationRequest status
                        && (connectorId == null || connectorId.equals(status.connectorId()));
            case METER_VALUES ->
                request instanceof MeterValuesRequest values
                        && (connectorId == null || connectorId == 0 || connectorId.equals(values.connectorId()));
        };
    }

    /** Reads configuration keys (section 5.8) and notes them in {@link StationView#configuration()}. @param keys none for all */
    public CompletableFuture<GetConfigurationResponse> readConfiguration(OcppSession session, String... keys) {
        GetConfigurationRequest request =
                keys.length == 0 ? new GetConfigurationRequest() : new GetConfigurationRequest(List.of(keys));
        return session.send(request).thenApply(response -> {
            if (response.configurationKey() != null) {
                central.configured(session.stationId(), response.configurationKey());
            }
            return response;
        });
    }

    /** Sets a configuration key (section 5.3), and reads it back when it was taken, since some stations lie. */
    public CompletableFuture<ConfigurationStatus> changeConfiguration(OcppSession session, String key, String value) {
        return session.send(new ChangeConfigurationRequest(key, value)).thenCompose(response -> {
            boolean taken = response.status() == ConfigurationStatus.ACCEPTED
                    || response.status() == ConfigurationStatus.REBOOT_REQUIRED;
            return taken
                    ? readConfiguration(session, key).handle((read, failure) -> response.status())
                    : CompletableFuture.completedFuture(response.status());
        });
    }
}
