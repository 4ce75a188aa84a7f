package dev.ocpp4j.core.station;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * How files come and go: what a station fetches its firmware and sends its logs with. Safe for use by many threads; the
 * methods return at once. Cancelling a future stops the transfer as soon as that is possible.
 */
public interface FileTransfer {
    /** How a transfer ended. */
    enum Outcome {
        /** The file is there, whole. */
        DONE,
        /** It is not; another try may have more luck. */
        FAILED,
        /** A part of it is; another try goes on from there. */
        INTERRUPTED,
        /** The other side does not allow it. */
        PERMISSION_DENIED,
        /** The other side does not understand, or is not understood. */
        BAD_MESSAGE,
        /** The other side cannot do it. */
        NOT_SUPPORTED
    }

    /** The schemes of the URIs that it is able to use, in lower case, such as {@code https} and {@code ftp}. */
    Set<String> schemes();

    /**
     * Fetches a file.
     *
     * @param from a URI with a host and one of the {@link #schemes()}
     * @param to where to; what is there already is overwritten
     * @return how it ended; a future that fails counts as {@link Outcome#FAILED}
     */
    CompletableFuture<Outcome> download(URI from, Path to);

    /**
     * Sends a file.
     *
     * @param to a URI with a host and one of the {@link #schemes()}
     * @return how it ended; a future that fails counts as {@link Outcome#FAILED}
     */
    CompletableFuture<Outcome> upload(LogFile file, URI to);
}
