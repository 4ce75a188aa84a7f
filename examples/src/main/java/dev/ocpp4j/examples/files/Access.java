package dev.ocpp4j.examples.files;

import java.time.Instant;

/**
 * One file that was fetched or sent, or should have been.
 *
 * @param time when it was over, or when a {@link Fault#SILENT} one began
 * @param path the path that was asked for, without a slash at its end
 * @param fault what went wrong on purpose
 * @param ok whether all of it went through
 * @param bytes how many bytes of the file went through
 */
public record Access(
        Instant time, TransferProtocol protocol, Kind kind, String path, Fault fault, boolean ok, long bytes) {
    /** Which way a file goes. */
    public enum Kind {
        /** From the server. */
        DOWNLOAD,
        /** To the server. */
        UPLOAD
    }
}
