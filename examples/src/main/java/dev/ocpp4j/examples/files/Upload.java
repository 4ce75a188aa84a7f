package dev.ocpp4j.examples.files;

import java.time.Instant;

/**
 * A file that was sent to the server, whole.
 *
 * @param path where to, without a slash at its end
 * @param fileName what the sender calls it: that of Content-Disposition or of the form, else the last part of the path
 */
public record Upload(Instant time, TransferProtocol protocol, String path, String fileName, byte[] content) {}
