package dev.ocpp4j.core.station;

import dev.ocpp4j.core.station.FileTransfer.Outcome;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Uploads one log at a time, with retries; a new one takes the place of the one that runs (1.6 section 5.9, security
 * whitepaper and 2.0.1 N01). Used on the loop only.
 *
 * <pre>{@code
 * LogUploads uploads = new LogUploads(loop, timers, transfer);
 * Optional<LogFile> file = source.collect(null, null);
 * LogUploads.Upload upload = uploads.prepare(file.get(), "https://example.com/logs/", Retries.OWN, this::tell);
 * // the answer goes out, then:
 * upload.start(); // tells UPLOADING, and later UPLOADED or why not
 * }</pre>
 */
public final class LogUploads {
    private final Transfers transfers;
    private final FileTransfer transfer;
    private @Nullable Upload current;

    /** Nothing is uploaded yet. */
    public LogUploads(Loop loop, Timers timers, FileTransfer transfer) {
        transfers = new Transfers(loop, timers, transfer);
        this.transfer = transfer;
    }

    /** How far an upload is. */
    public enum Progress {
        /** It has begun. */
        UPLOADING,
        /** It is done. */
        UPLOADED,
        /** It failed, and so did every retry. */
        FAILED,
        /** It failed: the location, or the server, is not understood. */
        BAD_MESSAGE,
        /** It failed: the server does not allow it. */
        PERMISSION_DENIED,
        /** It failed: the station does not speak this protocol, or the server cannot do it. */
        NOT_SUPPORTED,
        /** Another one took its place. */
        SUPERSEDED
    }

    /** One log on its way. */
    public final class Upload {
        private final LogFile file;
        private final String location;
        private final Retries retries;
        private final Consumer<Progress> listener;
        private @Nullable Upload before;
        private Transfers.@Nullable Run run;

        private Upload(LogFile file, String location, Retries retries, Consumer<Progress> listener) {
            this.file = file;
            this.location = location;
            this.retries = retries;
            this.listener = listener;
        }

        /** Whether it takes the place of one that runs. */
        public boolean supersedes() {
            return before != null;
        }

        /** Begins, once the request was answered. */
        public void start() {
            if (before != null) {
                before.listener.accept(Progress.SUPERSEDED);
                before = null;
            }
            if (current != this) {
                return; // another one was asked for meanwhile
            }
            Outcome refusal = transfers.refusal(location);
            if (refusal != null) {
                end(refusal);
                return;
            }
            listener.accept(Progress.UPLOADING);
            run = transfers.start(location, retries, to -> transfer.upload(file, to), this::end);
        }

        private void end(Outcome outcome) {
            current = null;
            listener.accept(
                    switch (outcome) {
                        case DONE -> Progress.UPLOADED;
                        case FAILED, INTERRUPTED -> Progress.FAILED;
                        case BAD_MESSAGE -> Progress.BAD_MESSAGE;
                        case PERMISSION_DENIED -> Progress.PERMISSION_DENIED;
                        case NOT_SUPPORTED -> Progress.NOT_SUPPORTED;
                    });
        }

        private void cancel() {
            if (run != null) {
                run.cancel();
            }
        }
    }

    /**
     * Gets ready for an upload; from now on it is the current one.
     *
     * @param listener is told its progress, on the loop
     */
    public Upload prepare(LogFile file, String location, Retries retries, Consumer<Progress> listener) {
        Upload upload = new Upload(file, location, retries, listener);
        if (current != null) {
            current.cancel();
            upload.before = current;
        }
        current = upload;
        return upload;
    }

    /** The one that runs, or is about to. */
    public Optional<Upload> current() {
        return Optional.ofNullable(current);
    }

    /** The station restarts: what runs is given up, and nobody is told. */
    public void restart() {
        if (current != null) {
            current.cancel();
            current = null;
        }
    }
}
