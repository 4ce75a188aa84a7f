package dev.ocpp4j.examples.station201;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** How a log reaches the place where the CSMS wants it. Safe for use by many threads. */
public interface LogTransport {
    /**
     * Uploads a file.
     *
     * @param target a URI with a host, of the scheme http or https
     * @return the status of HTTP; fails when the server cannot be reached
     */
    CompletableFuture<Integer> put(URI target, String filename, byte[] content);
}
