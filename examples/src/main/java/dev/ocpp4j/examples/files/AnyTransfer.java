package dev.ocpp4j.examples.files;

import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.FileTransfer;
import dev.ocpp4j.core.station.LogFile;
import dev.ocpp4j.transport.HttpFileTransfer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/** Several transfers in one: the scheme of a URI decides. */
public final class AnyTransfer implements FileTransfer {
    private final List<FileTransfer> transfers;

    /** The first one that knows a scheme counts. */
    public AnyTransfer(List<FileTransfer> transfers) {
        this.transfers = List.copyOf(transfers);
    }

    /**
     * HTTP, HTTPS, FTP and FTPS.
     *
     * @param tls whom the encrypted ones trust
     * @param timeout how long the other side may be silent
     * @param config its executor is where transfers run, and has a thread for each of them
     */
    public static FileTransfer all(SSLContext tls, Duration timeout, SessionConfig config) {
        HttpFileTransfer http = HttpFileTransfer.builder()
                .config(config)
                .tls(() -> tls)
                .connectTimeout(timeout)
                .silence(timeout)
                .build();
        return new AnyTransfer(List.of(http, new FtpTransfer(tls, timeout, config.executor())));
    }

    @Override
    public Set<String> schemes() {
        return transfers.stream()
                .flatMap(transfer -> transfer.schemes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private FileTransfer of(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        return transfers.stream()
                .filter(transfer -> transfer.schemes().contains(scheme))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a known scheme: " + scheme));
    }

    @Override
    public CompletableFuture<Outcome> download(URI from, Path to) {
        return of(from).download(from, to);
    }

    @Override
    public CompletableFuture<Outcome> upload(LogFile file, URI to) {
        return of(to).upload(file, to);
    }
}
