package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.firmware.DiagnosticsStatus.UPLOADED;
import static dev.ocpp4j.v16.firmware.DiagnosticsStatus.UPLOADING;
import static dev.ocpp4j.v16.firmware.DiagnosticsStatus.UPLOAD_FAILED;

import dev.ocpp4j.examples.files.Access;
import dev.ocpp4j.examples.files.Upload;
import dev.ocpp4j.v16.firmware.DiagnosticsStatus;
import dev.ocpp4j.v16.firmware.DiagnosticsStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.GetDiagnosticsRequest;
import dev.ocpp4j.v16.firmware.GetDiagnosticsResponse;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Steps 20 and 21: diagnostics arrive, or have nowhere to go (OCA TC_045_1 and TC_045_2_CS, 1.6 section 5.9). */
final class DiagnosticsStep implements Step {
    private static final Expect<DiagnosticsStatusNotificationRequest> STATUS =
            Expect.any(DiagnosticsStatusNotificationRequest.class);
    private static final int RETRIES = 1;
    private static final int RETRY_INTERVAL = 1;

    private final boolean arrives;

    private DiagnosticsStep(boolean arrives) {
        this.arrives = arrives;
    }

    static Step report() {
        return new DiagnosticsStep(true);
    }

    static Step fail() {
        return new DiagnosticsStep(false);
    }

    @Override
    public Title title() {
        return Title.of16(
                arrives ? 20 : 21,
                "FirmwareManagement",
                arrives ? "Get diagnostics report" : "Get diagnostics – fail",
                "Nothing to do.");
    }

    @Override
    public void run(StepContext context) {
        run(context, Transfers.of(context));
    }

    private void run(StepContext context, Transfers transfers) {
        int uploads = context.files().uploads().size();
        int mark = context.mark();
        String location = arrives ? transfers.location("/diagnostics") : transfers.deadLocation("/diagnostics");
        Answer<GetDiagnosticsResponse> answer = context.call(new GetDiagnosticsRequest(location)
                .withRetries(RETRIES)
                .withRetryInterval(RETRY_INTERVAL)
                .withStartTime(context.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS))
                .withStopTime(context.now().truncatedTo(ChronoUnit.MILLIS)));
        if (isTurnedDown(context, mark, answer)) {
            Optional<Transfers> other = transfers.byAnother(Access.Kind.UPLOAD, answer.frames());
            if (other.isPresent()) {
                run(context, other.get());
                return;
            }
        }
        String fileName = answered(context, mark, answer);
        DiagnosticsStatus status = end(context, mark);
        if (arrives && status == UPLOAD_FAILED) {
            Optional<Transfers> other = transfers.byAnother(Access.Kind.UPLOAD, frames(context, mark));
            if (other.isPresent()) {
                run(context, other.get());
                return;
            }
        }
        judge(context, mark, status, answer);
        if (arrives) {
            arrived(context, uploads, fileName, mark);
        } else {
            transfers.stillAnswers();
        }
    }

    /** Whether it may be for the protocol that nothing comes. */
    private static boolean isTurnedDown(StepContext context, int mark, Answer<GetDiagnosticsResponse> answer) {
        if (!answer.isResult()) {
            return answer.isError() && !context.isUnknown(answer);
        }
        return !isNamed(answer)
                && context.await(mark, STATUS, context.times().reaction()).isEmpty();
    }

    private static boolean isNamed(Answer<GetDiagnosticsResponse> answer) {
        String fileName = answer.response().fileName();
        return fileName != null && !fileName.isBlank();
    }

    /** @return the name of the file; null when there is none */
    private @Nullable String answered(StepContext context, int mark, Answer<GetDiagnosticsResponse> answer) {
        if (answer.isError()) {
            context.requireKnown("diagnostics", answer);
        }
        context.check(
                "diagnostics", answer.isResult(), "GetDiagnostics is answered", answer.problem(), answer.frames());
        if (!answer.isResult()) {
            throw new StepEnded();
        }
        if (isNamed(answer)) {
            String fileName = answer.response().fileName();
            context.info(
                    "file", "The file is called " + fileName, answer.frames().toArray(Integer[]::new));
            return fileName;
        }
        boolean uploads =
                context.await(mark, STATUS, context.times().reaction()).isPresent();
        if (!uploads) {
            throw context.notApplicable("file", "The answer names no file: there are no diagnostics", answer.frames());
        }
        context.remark("file", "The answer names no file, but something is uploaded", answer.frames());
        return null;
    }

    private DiagnosticsStatus end(StepContext context, int mark) {
        Duration limit = context.intervals().transfer();
        Optional<Sighting<DiagnosticsStatusNotificationRequest>> end = context.await(
                mark,
                STATUS.where(status -> status.status() == UPLOADED || status.status() == UPLOAD_FAILED, "of an end"),
                limit);
        if (end.isEmpty()) {
            context.fail(
                    "end",
                    "No DiagnosticsStatusNotification " + Words.of(right()) + " within " + Words.seconds(limit),
                    frames(context, mark));
            throw new StepEnded();
        }
        return end.get().request().status();
    }

    private DiagnosticsStatus right() {
        return arrives ? UPLOADED : UPLOAD_FAILED;
    }

    private void judge(StepContext context, int mark, DiagnosticsStatus end, Answer<?> answer) {
        context.check(
                "end",
                end == right(),
                "DiagnosticsStatusNotification " + Words.of(right()) + " comes",
                "it is " + Words.of(end),
                frames(context, mark));
        boolean uploading = context.seen(mark, STATUS).stream()
                .map(status -> status.request().status())
                .takeWhile(status -> status != end)
                .anyMatch(UPLOADING::equals);
        if (arrives) {
            context.should("uploading", uploading, "Uploading comes before it", "it does not", frames(context, mark));
        }
        context.answerFirst(answer, context.seen(mark, STATUS).get(0).frame());
    }

    private static List<Integer> frames(StepContext context, int mark) {
        return context.seen(mark, STATUS).stream().map(Sighting::number).toList();
    }

    private static void arrived(StepContext context, int before, @Nullable String fileName, int mark) {
        List<Upload> uploads = context.files().uploads().stream().skip(before).toList();
        boolean one = uploads.size() == 1 && uploads.get(0).content().length > 0;
        context.check(
                "upload",
                one,
                "One file with something in it has arrived",
                uploads.isEmpty() ? "none has" : uploads.size() + " have, or an empty one",
                frames(context, mark));
        if (one && fileName != null) {
            String name = uploads.get(0).fileName();
            if (name.equals(fileName)) {
                context.pass("upload-name", "It is called " + fileName);
            } else {
                context.remark("upload-name", "It is called " + name + " instead of " + fileName, List.of());
            }
        }
    }
}
