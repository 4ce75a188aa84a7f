package dev.ocpp4j.core.station;

import dev.ocpp4j.core.station.FileTransfer.Outcome;
import dev.ocpp4j.core.station.FirmwareInstaller.Installation;
import dev.ocpp4j.core.station.FirmwareOrder.Kept;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One firmware update at a time, from the request to the restart and after it: fetches the image, checks it, waits until
 * it may be installed, installs it and tells every step (1.6 section 5.19, security whitepaper L01, 2.0.1 L01 and L02).
 * Used on the loop only.
 *
 * <pre>{@code
 * FirmwareUpdates updates = new FirmwareUpdates(loop, timers, clock, transfer, installer, host,
 *         StationMemory.file(Path.of("/var/lib/station/memory")), config.executor());
 * if (updates.isReplaceable()) {
 *     FirmwareUpdates.Update update = updates.prepare(order);
 *     // the answer goes out, Accepted or update.supersedes() ? AcceptedCanceled, then:
 *     update.start();
 * }
 * updates.restarting(); // when the station restarts
 * updates.resume();     // when it was accepted afterwards
 * }</pre>
 */
public final class FirmwareUpdates {
    /** How long a timer runs at most, since the clock may be set meanwhile. */
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    /** How long the last word before a restart may take. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Loop loop;
    private final Timers timers;
    private final StationClock clock;
    private final FileTransfer transfer;
    private final Transfers transfers;
    private final FirmwareInstaller installer;
    private final FirmwareHost host;
    private final FirmwareRecord record;
    private final FirmwareCheck check;
    private @Nullable Update current;

    /**
     * Goes on, after {@link #resume()}, where the memory says that it was.
     *
     * @param signatures what checks the signature of an order; null when no order has one
     * @param worker where files are read
     */
    public FirmwareUpdates(
            Loop loop,
            Timers timers,
            StationClock clock,
            FileTransfer transfer,
            FirmwareInstaller installer,
            @Nullable FirmwareSignatures signatures,
            FirmwareHost host,
            StationMemory memory,
            Executor worker) {
        this.loop = loop;
        this.timers = timers;
        this.clock = clock;
        this.transfer = transfer;
        this.transfers = new Transfers(loop, timers, transfer);
        this.installer = installer;
        this.host = host;
        record = new FirmwareRecord(memory, host);
        check = new FirmwareCheck(signatures, worker);
    }

    /** One update on its way. */
    public final class Update {
        private final FirmwareOrder order;
        private final boolean supersedes;
        private Transfers.@Nullable Run run;
        private boolean installing;

        private Update(FirmwareOrder order, boolean supersedes) {
            this.order = order;
            this.supersedes = supersedes;
        }

        /** Whether it takes the place of one that was not over. */
        public boolean supersedes() {
            return supersedes;
        }

        private boolean isCurrent() {
            return current == this;
        }

        /** Begins, once the request was answered. */
        public void start() {
            if (isCurrent()) {
                if (order.retrieveAt().isAfter(clock.now())) {
                    enter(FirmwareStatus.DOWNLOAD_SCHEDULED);
                }
                at(order.retrieveAt(), this::download);
            }
        }

        private void at(@Nullable Instant moment, Runnable task) {
            Duration wait = moment == null ? Duration.ZERO : Duration.between(clock.now(), moment);
            if (wait.isNegative() || wait.isZero()) {
                task.run();
                return;
            }
            timers.after(wait.compareTo(LOOK_AGAIN) < 0 ? wait : LOOK_AGAIN, () -> {
                if (isCurrent()) {
                    at(moment, task);
                }
            });
        }

        private void download() {
            if (transfers.refusal(order.location()) != null) {
                enter(FirmwareStatus.DOWNLOAD_FAILED);
                return;
            }
            enter(FirmwareStatus.DOWNLOADING);
            Path image = installer.image();
            run = transfers.start(
                    order.location(),
                    order.retries(),
                    from -> transfer.download(from, image),
                    new Transfers.Listener() {
                        @Override
                        public void paused() {
                            enter(FirmwareStatus.DOWNLOAD_PAUSED);
                        }

                        @Override
                        public void resumed() {
                            enter(FirmwareStatus.DOWNLOADING);
                        }

                        @Override
                        public void over(Outcome outcome) {
                            downloaded(outcome);
                        }
                    });
        }

        private void downloaded(Outcome outcome) {
            if (outcome != Outcome.DONE) {
                enter(FirmwareStatus.DOWNLOAD_FAILED);
                return;
            }
            enter(FirmwareStatus.DOWNLOADED);
            checkSignature();
        }

        private void checkSignature() {
            if (order.signed() == null) {
                verify();
                return;
            }
            then(check.matches(installer.image(), order.signed()), (matches, failure) -> {
                if (failure != null) {
                    enter(FirmwareStatus.INSTALL_VERIFICATION_FAILED); // the file cannot be read any more
                } else if (matches) {
                    enter(FirmwareStatus.SIGNATURE_VERIFIED);
                    verify();
                } else {
                    enter(FirmwareStatus.INVALID_SIGNATURE);
                }
            });
        }

        private <T> void then(CompletableFuture<T> future, BiConsumer<T, @Nullable Throwable> next) {
            future.whenCompleteAsync(
                    (value, failure) -> {
                        if (isCurrent()) {
                            next.accept(value, failure);
                        }
                    },
                    loop);
        }

        private void verify() {
            then(installer.verify(installer.image()), (fine, failure) -> {
                if (failure != null || !fine) {
                    enter(FirmwareStatus.INSTALL_VERIFICATION_FAILED);
                    return;
                }
                if (order.installAt() != null && order.installAt().isAfter(clock.now())) {
                    enter(FirmwareStatus.INSTALL_SCHEDULED);
                }
                at(order.installAt(), this::installWhenIdle);
            });
        }

        /** Not before all transactions have ended; what is free meanwhile stays so (1.6 L01.FR.06 and L01.FR.07). */
        private void installWhenIdle() {
            host.block(true);
            host.whenNoTransaction(() -> {
                if (isCurrent() && !installing) {
                    install();
                }
            });
        }

        private void install() {
            installing = true;
            enter(FirmwareStatus.INSTALLING);
            then(installer.install(installer.image()), (result, failure) -> {
                if (failure == null && result == Installation.ACTIVE) {
                    enter(FirmwareStatus.INSTALLED);
                } else if (failure == null && result == Installation.NEEDS_RESTART) {
                    reboot();
                } else {
                    enter(FirmwareStatus.INSTALLATION_FAILED);
                }
            });
        }

        private void reboot() {
            Timers.Timer limit = timers.after(GRACE, host::restart);
            enter(FirmwareStatus.INSTALL_REBOOTING, () -> {
                if (isCurrent()) { // it may be told after the restart only
                    limit.cancel();
                    host.restart();
                }
            });
        }

        private void enter(FirmwareStatus status) {
            enter(status, () -> {});
        }

        private void enter(FirmwareStatus status, Runnable whenTold) {
            record.keep(order, status);
            if (status.isEnd()) {
                current = null;
                host.block(false);
            }
            record.tell(whenTold);
        }

        private void cancel() {
            if (run != null) {
                run.cancel();
            }
        }

        /** Goes on after a restart. */
        private void goOn(FirmwareStatus status) {
            if (status == FirmwareStatus.INSTALLING || status == FirmwareStatus.INSTALL_REBOOTING) {
                enter(installer.isActive() ? FirmwareStatus.INSTALLED : FirmwareStatus.INSTALLATION_FAILED);
            } else if (isDownloaded(status) && Files.isRegularFile(installer.image())) {
                checkSignature();
            } else {
                start();
            }
        }

        private boolean isDownloaded(FirmwareStatus status) {
            return status == FirmwareStatus.DOWNLOADED
                    || status == FirmwareStatus.SIGNATURE_VERIFIED
                    || status == FirmwareStatus.INSTALL_SCHEDULED;
        }
    }

    /** Whether a new update may take the place of the one that runs: not once the installation has begun. */
    public boolean isReplaceable() {
        return current == null || !current.installing;
    }

    /** Gets ready for an update; the one that runs is cancelled. Only when it is replaceable. */
    public Update prepare(FirmwareOrder order) {
        if (!isReplaceable()) {
            throw new IllegalStateException("Firmware is being installed");
        }
        Update before = current;
        if (before != null) {
            before.cancel();
            host.block(false);
        }
        Update update = new Update(order, before != null);
        current = update;
        return update;
    }

    /** Whether an update goes on, or is to come. */
    public boolean isRunning() {
        return current != null;
    }

    /** The status that was told last, with its order; empty when there never was one. */
    public Optional<FirmwareStatus> lastStatus() {
        return record.last().map(Kept::status);
    }

    /** The order that {@link #lastStatus()} is about. */
    public Optional<FirmwareOrder> lastOrder() {
        return record.last().map(Kept::order);
    }

    /** The station restarts: what runs is interrupted. */
    public void restarting() {
        if (current != null) {
            current.cancel();
            current = null;
        }
    }

    /** The station was accepted after a restart: what was interrupted goes on. */
    public void resume() {
        Kept last = record.last().orElse(null);
        if (last == null || current != null) {
            return;
        }
        if (!last.status().isEnd()) {
            current = new Update(last.order(), false);
            current.goOn(last.status());
        } else if (!last.told()) {
            record.tell(() -> {});
        }
    }
}
