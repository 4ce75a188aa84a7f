package dev.ocpp4j.transport;

import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.FileTransfer;
import dev.ocpp4j.core.station.LogFile;
import dev.ocpp4j.transport.internal.FileParts;
import dev.ocpp4j.transport.internal.HttpDownload;
import dev.ocpp4j.transport.internal.HttpExchanges;
import dev.ocpp4j.transport.internal.HttpUpload;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Files by HTTP and HTTPS: what a station fetches its firmware and sends its logs with (1.6 sections 5.9 and 5.19, L01,
 * N01). Without a limit to the number of transfers at a time. Safe for use by many threads.
 *
 * <p>A file is fetched by GET. It lies beside its place, as {@code <file>.part}, until it is whole; after a cut the next
 * try goes on where that one ended, also one of another process, if it is from the same URI and the server says that the
 * file is still the same (Range and If-Range of RFC 9110 section 14), and begins anew otherwise. Whether it is what it
 * should be, its checksum or signature, is for others to look at.
 *
 * <p>A file is sent by PUT. Where the path of the URI ends with a slash, the name of the file is added to it; otherwise it
 * goes to the URI as it is, which a signed URI of a cloud store needs.
 *
 * <p>A name and password in a URI become Basic authentication (2.0.1 N01.FR.17). Redirections are followed as long as they
 * keep the scheme; to another host no password goes along.
 *
 * <pre>{@code
 * FileTransfer transfer = HttpFileTransfer.builder().config(config).tls(tls).limit(200_000_000).build();
 * transfer.download(URI.create("https://example.com/firmware.bin"), Path.of("/var/lib/station/image"))
 *         .thenAccept(outcome -> System.out.println(outcome));
 * }</pre>
 */
public final class HttpFileTransfer implements FileTransfer {
    private final FileParts parts = new FileParts();
    private final HttpExchanges exchanges;
    private final SessionConfig config;
    private final long limit;

    private HttpFileTransfer(Builder builder) {
        config = builder.config;
        limit = builder.limit;
        exchanges = new HttpExchanges(builder.config, builder.tls, builder.connectTimeout, builder.silence);
    }

    /** One with settings that are not said yet. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Set<String> schemes() {
        return Set.of("http", "https");
    }

    /**
     * {@inheritDoc} A file above the limit is {@link Outcome#NOT_SUPPORTED}; of other transfers to the same place, which
     * go on at the same time, each has a file of its own until it is whole.
     */
    @Override
    public CompletableFuture<Outcome> download(URI from, Path to) {
        return new HttpDownload(exchanges, parts, from, to, limit).start(config.executor());
    }

    @Override
    public CompletableFuture<Outcome> upload(LogFile file, URI to) {
        try {
            return new HttpUpload(exchanges, file, to).start();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e); // such as that of a TLS context that there is not
        }
    }

    /** Collects settings. Not safe for use by many threads. */
    public static final class Builder {
        private SessionConfig config = SessionConfig.defaults();
        private @Nullable Supplier<SSLContext> tls;
        private Duration connectTimeout = Duration.ofSeconds(30);
        private Duration silence = Duration.ofMinutes(1);
        private long limit = 1L << 30;

        private Builder() {}

        /** Where answers are worked on, and what time it is; default {@link SessionConfig#defaults()}. */
        public Builder config(SessionConfig settings) {
            config = Objects.requireNonNull(settings, "config");
            return this;
        }

        /**
         * Whom HTTPS trusts, and with which certificate; default what the JDK trusts, and none.
         *
         * @param contexts asked at every transfer
         */
        public Builder tls(Supplier<SSLContext> contexts) {
            tls = Objects.requireNonNull(contexts, "contexts");
            return this;
        }

        /** How long it may take to connect; default 30 s. */
        public Builder connectTimeout(Duration timeout) {
            connectTimeout = requirePositive(timeout);
            return this;
        }

        /** How long nothing may move before a transfer is given up; default 1 minute. */
        public Builder silence(Duration time) {
            silence = requirePositive(time);
            return this;
        }

        /** How large a file may be that is fetched, in bytes; default 1 GiB. */
        public Builder limit(long bytes) {
            if (bytes <= 0) {
                throw new IllegalArgumentException("The limit must be more than zero: " + bytes);
            }
            limit = bytes;
            return this;
        }

        private static Duration requirePositive(Duration time) {
            if (time.isNegative() || time.isZero()) {
                throw new IllegalArgumentException("The time must be more than zero: " + time);
            }
            return time;
        }

        /** The transfer, ready for use. It need not be closed. */
        public HttpFileTransfer build() {
            return new HttpFileTransfer(this);
        }
    }
}
