package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.NUMBER_OF_CONNECTORS;
import static dev.ocpp4j.v16.core.ChargePointStatus.AVAILABLE;
import static dev.ocpp4j.v16.firmware.FirmwareStatus.DOWNLOADED;
import static dev.ocpp4j.v16.firmware.FirmwareStatus.DOWNLOADING;
import static dev.ocpp4j.v16.firmware.FirmwareStatus.DOWNLOAD_FAILED;
import static dev.ocpp4j.v16.firmware.FirmwareStatus.INSTALLATION_FAILED;
import static dev.ocpp4j.v16.firmware.FirmwareStatus.INSTALLED;
import static dev.ocpp4j.v16.firmware.FirmwareStatus.INSTALLING;

import dev.ocpp4j.examples.files.Access;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.firmware.FirmwareStatus;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.UpdateFirmwareRequest;
import dev.ocpp4j.v16.firmware.UpdateFirmwareResponse;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Steps 17 to 19: firmware that is not there, firmware that is none, and firmware that can be installed (OCA TC_044_2,
 * TC_044_3 and TC_044_1_CS, 1.6 section 5.19).
 */
final class FirmwareStep implements Step {
    private static final Expect<FirmwareStatusNotificationRequest> STATUS =
            Expect.any(FirmwareStatusNotificationRequest.class);
    private static final Expect<FirmwareStatusNotificationRequest> ENDS = STATUS.where(
            status -> status.status() == DOWNLOAD_FAILED
                    || status.status() == INSTALLATION_FAILED
                    || status.status() == INSTALLED,
            "of an end");
    private static final List<FirmwareStatus> BUSY = List.of(DOWNLOADING, DOWNLOADED, INSTALLING);
    private static final int RETRIES = 1;
    private static final int RETRY_INTERVAL = 1;
    private static final int NONSENSE = 64 * 1024;

    private final Kind kind;

    private FirmwareStep(Kind kind) {
        this.kind = kind;
    }

    private enum Kind {
        MISSING(17, "Firmware update – download failed", DOWNLOAD_FAILED),
        NONSENSE(18, "Firmware update – installation failed", INSTALLATION_FAILED),
        GOOD(19, "Firmware update – download & install", INSTALLED);

        private final int number;
        private final String action;
        private final FirmwareStatus end;

        Kind(int number, String action, FirmwareStatus end) {
            this.number = number;
            this.action = action;
            this.end = end;
        }
    }

    static Step downloadFailed() {
        return new FirmwareStep(Kind.MISSING);
    }

    static Step installationFailed() {
        return new FirmwareStep(Kind.NONSENSE);
    }

    static Step downloadAndInstall() {
        return new FirmwareStep(Kind.GOOD);
    }

    @Override
    public Title title() {
        return Title.of16(kind.number, "FirmwareManagement", kind.action, "Nothing to do.");
    }

    @Override
    public void run(StepContext context) {
        run(context, Transfers.of(context));
    }

    private void run(StepContext context, Transfers transfers) {
        settle(context);
        String location = location(context, transfers);
        @Nullable String before = version(context);
        int mark = context.mark();
        context.bench().connectionMayEnd(kind != Kind.MISSING); // an installation may restart the station
        Answer<UpdateFirmwareResponse> answer = context.call(new UpdateFirmwareRequest(
                        location,
                        context.now()
                                .plusSeconds(context.intervals().download())
                                .truncatedTo(ChronoUnit.MILLIS))
                .withRetries(RETRIES)
                .withRetryInterval(RETRY_INTERVAL));
        if (answer.isError()) {
            context.requireKnown("update", answer);
        }
        context.check("update", answer.isResult(), "UpdateFirmware is answered", answer.problem(), answer.frames());
        if (!answer.isResult()) {
            throw new StepEnded();
        }
        Optional<Transfers> other = end(context, mark, transfers);
        if (other.isPresent()) {
            run(context, other.get());
            return;
        }
        order(context, mark);
        downloads(context, transfers);
        switch (kind) {
            case GOOD -> newVersion(context, mark);
            case MISSING, NONSENSE -> {
                nothingElse(context, mark);
                oldVersion(context, mark, before);
            }
        }
        available(context, mark);
        context.bench().connectionMayEnd(false);
        transfers.stillAnswers();
    }

    /** What came of an update before may be under way still. */
    private static void settle(StepContext context) {
        List<Sighting<FirmwareStatusNotificationRequest>> told = context.seen(0, STATUS);
        if (told.isEmpty() || !BUSY.contains(told.get(told.size() - 1).request().status())) {
            return;
        }
        Sighting<FirmwareStatusNotificationRequest> last = told.get(told.size() - 1);
        Optional<Sighting<FirmwareStatusNotificationRequest>> end =
                context.await(last.number(), ENDS, context.intervals().transfer());
        end.filter(status -> status.request().status() == INSTALLED).ifPresent(installed -> reboot(context, installed));
    }

    /** With new firmware a station starts anew, if not before. */
    private static void reboot(StepContext context, Sighting<FirmwareStatusNotificationRequest> installed) {
        context.bench().connectionMayEnd(true);
        context.await(installed.number(), Reboot.BOOT, context.times().reboot());
    }

    private String location(StepContext context, Transfers transfers) {
        return switch (kind) {
            case MISSING -> transfers.location("/no-such-firmware.bin");
            case NONSENSE -> {
                byte[] content = new byte[NONSENSE];
                new Random(NONSENSE).nextBytes(content);
                transfers.files().put("/nonsense.bin", content);
                yield transfers.location("/nonsense.bin");
            }
            case GOOD -> {
                Firmware firmware = context.parameters().firmware();
                if (firmware == null) {
                    throw context.notApplicable(
                            "image", "There is no firmware image that could be installed on this station", List.of());
                }
                transfers.files().put("/firmware.bin", firmware.image());
                yield transfers.location("/firmware.bin");
            }
        };
    }

    /** What the station said last that it runs. */
    private static @Nullable String version(StepContext context) {
        return context.seen(0, Reboot.BOOT).stream()
                .reduce((first, last) -> last)
                .map(boot -> boot.request().firmwareVersion())
                .orElse(null);
    }

    /** @return by what else it is to be tried */
    private Optional<Transfers> end(StepContext context, int mark, Transfers transfers) {
        Duration limit = Duration.ofSeconds(context.intervals().download())
                .plus(context.intervals().transfer())
                .plus(kind == Kind.GOOD ? context.times().reboot() : Duration.ZERO);
        Optional<Sighting<FirmwareStatusNotificationRequest>> end = context.await(mark, ENDS, limit);
        String demand = "FirmwareStatusNotification " + Words.of(kind.end) + " comes";
        if (end.isEmpty()) {
            context.fail(
                    "end",
                    demand + "; but none that ends it came within " + Words.seconds(limit) + ", only "
                            + told(context, mark),
                    frames(context, mark));
            throw new StepEnded();
        }
        FirmwareStatus status = end.get().request().status();
        if (status == DOWNLOAD_FAILED && kind != Kind.MISSING) {
            Optional<Transfers> other = transfers.byAnother(Access.Kind.DOWNLOAD, frames(context, mark));
            if (other.isPresent()) {
                return other;
            }
        }
        context.check(
                "end",
                status == kind.end,
                demand,
                "it is " + Words.of(status) + hint(transfers),
                frames(context, mark));
        return Optional.empty();
    }

    /** A station that was never there cannot know. */
    private static String hint(Transfers transfers) {
        return transfers.accesses(Access.Kind.DOWNLOAD).isEmpty() ? ", and the location was never asked for" : "";
    }

    private static String told(StepContext context, int mark) {
        List<Sighting<FirmwareStatusNotificationRequest>> seen = context.seen(mark, STATUS);
        return seen.isEmpty()
                ? "nothing"
                : seen.stream()
                        .map(status -> Words.of(status.request().status()))
                        .collect(Collectors.joining(", "));
    }

    private static List<Integer> frames(StepContext context, int mark) {
        return context.seen(mark, STATUS).stream().map(Sighting::number).toList();
    }

    /** Everything that leads there, in this order; some of it may be left out. */
    private void order(StepContext context, int mark) {
        List<FirmwareStatus> right =
                switch (kind) {
                    case MISSING -> List.of(DOWNLOADING, DOWNLOAD_FAILED);
                    case NONSENSE -> List.of(DOWNLOADING, DOWNLOADED, INSTALLING, INSTALLATION_FAILED);
                    case GOOD -> List.of(DOWNLOADING, DOWNLOADED, INSTALLING, INSTALLED);
                };
        List<FirmwareStatus> required =
                switch (kind) {
                    case MISSING -> List.of(DOWNLOAD_FAILED);
                    case NONSENSE -> List.of(DOWNLOADING, DOWNLOADED, INSTALLATION_FAILED);
                    case GOOD -> right;
                };
        List<FirmwareStatus> seen = new ArrayList<>();
        for (Sighting<FirmwareStatusNotificationRequest> status : context.seen(mark, STATUS)) {
            if (seen.isEmpty() || seen.get(seen.size() - 1) != status.request().status()) {
                seen.add(status.request().status());
            }
        }
        List<FirmwareStatus> missing =
                required.stream().filter(status -> !seen.contains(status)).toList();
        List<FirmwareStatus> inOrder = right.stream().filter(seen::contains).toList();
        context.should(
                "order",
                missing.isEmpty() && seen.equals(inOrder),
                "The statuses are " + words(right),
                "they are " + words(seen),
                frames(context, mark));
    }

    private static String words(List<FirmwareStatus> statuses) {
        return statuses.stream().map(Words::of).collect(Collectors.joining(", "));
    }

    /** The file was asked for, and not more often than it was to be. */
    private void downloads(StepContext context, Transfers transfers) {
        int asked = transfers.accesses(Access.Kind.DOWNLOAD).size();
        if (asked == 0) {
            String detail = "The location was never asked for";
            if (kind == Kind.MISSING) {
                context.remark("downloads", detail, List.of());
            } else {
                context.fail("downloads", detail, List.of());
            }
            return;
        }
        context.should(
                "downloads",
                asked <= 1 + RETRIES,
                "The file is asked for at most " + (1 + RETRIES) + " times",
                "it was " + asked + " times",
                List.of());
    }

    /** After a failure there is nothing more to tell. */
    private static void nothingElse(StepContext context, int mark) {
        context.pass("anything that follows a failure", context.times().watch());
        List<Sighting<FirmwareStatusNotificationRequest>> wrong = context.seen(mark, STATUS).stream()
                .filter(status -> status.request().status() == INSTALLED)
                .toList();
        context.check(
                "not-installed",
                wrong.isEmpty(),
                "Installed is never told",
                "it is",
                wrong.stream().map(Sighting::number).toList());
        if (!wrong.isEmpty() && context.seen(mark, Reboot.BOOT).isEmpty()) {
            reboot(context, wrong.get(0));
        }
    }

    private static void oldVersion(StepContext context, int mark, @Nullable String before) {
        for (Sighting<BootNotificationRequest> boot : context.seen(mark, Reboot.BOOT)) {
            String version = boot.request().firmwareVersion();
            context.check(
                    "version",
                    Objects.equals(version, before),
                    "The firmware version is still " + before,
                    "it is " + version,
                    List.of(boot.number()));
        }
    }

    /** The station tells that it runs what was installed; before or after Installed (1.6 errata 3.47). */
    private static void newVersion(StepContext context, int mark) {
        String version = context.parameters().firmware().version();
        Optional<Sighting<BootNotificationRequest>> boot =
                context.await(mark, Reboot.BOOT, context.times().reboot());
        if (boot.isEmpty()) {
            context.remark(
                    "version", "The station does not boot anew: which firmware it runs cannot be seen", List.of());
            return;
        }
        context.check(
                "version",
                version.equals(boot.get().request().firmwareVersion()),
                "BootNotification tells the firmware version " + version,
                "it tells " + boot.get().request().firmwareVersion(),
                List.of(boot.get().number()));
    }

    /** Whatever was out of service meanwhile is back. */
    private static void available(StepContext context, int mark) {
        int connectors = context.capabilities().value(NUMBER_OF_CONNECTORS).orElse(1);
        Expect<StatusNotificationRequest> any = Expect.any(StatusNotificationRequest.class);
        for (int id = 1; id <= connectors; id++) {
            int connector = id;
            List<Sighting<StatusNotificationRequest>> told = context.seen(
                    mark, any.where(status -> status.connectorId() == connector, "of connector " + connector));
            if (told.isEmpty()) {
                continue; // nothing has changed
            }
            Sighting<StatusNotificationRequest> last = told.get(told.size() - 1);
            boolean back = last.request().status() == AVAILABLE
                    || context.await(
                                    last.number(),
                                    Expect.status(connector, AVAILABLE),
                                    context.times().reaction())
                            .isPresent();
            context.check(
                    "available-" + connector,
                    back,
                    "Connector " + connector + " is Available again",
                    "it stays " + Words.of(last.request().status()),
                    told.stream().map(Sighting::number).toList());
        }
    }
}
