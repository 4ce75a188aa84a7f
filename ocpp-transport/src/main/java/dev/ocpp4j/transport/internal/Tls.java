package dev.ocpp4j.transport.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.ssl.SSLConnectionContext;
import org.glassfish.grizzly.ssl.SSLEngineConfigurator;
import org.glassfish.grizzly.ssl.SSLFilter;
import org.glassfish.grizzly.ssl.SSLUtils;
import org.jspecify.annotations.Nullable;

/** TLS 1.2 and 1.3 (SEC-06). The context is asked for at every handshake, so that certificates can be changed. */
final class Tls {
    private static final System.Logger LOG = System.getLogger(Tls.class.getName());
    private static final List<String> PROTOCOLS = List.of("TLSv1.3", "TLSv1.2");

    /**
     * Those of A00.FR.318 with AEAD ciphers, those of TLS 1.3, and their kin with keys that are used once. The last two
     * do not have those; they are for the stations that A00.FR.319 allows to know nothing else.
     */
    private static final List<String> CIPHER_SUITES = List.of(
            "TLS_AES_256_GCM_SHA384",
            "TLS_AES_128_GCM_SHA256",
            "TLS_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
            "TLS_RSA_WITH_AES_256_GCM_SHA384",
            "TLS_RSA_WITH_AES_128_GCM_SHA256");

    /** What a central system has to speak (A00.FR.318). */
    private static final List<String> REQUIRED = List.of(
            "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
            "TLS_RSA_WITH_AES_128_GCM_SHA256",
            "TLS_RSA_WITH_AES_256_GCM_SHA384");

    private Tls() {}

    /**
     * TLS for connections that come in.
     *
     * @param mutual whether stations have to prove who they are with a certificate
     * @param failed is told of handshakes that failed, on a thread of the sockets, when the peer was told; it has to
     *     end the connection
     */
    static SSLFilter server(Supplier<SSLContext> contexts, boolean mutual, Failed failed) {
        return new Filter(
                () -> {
                    SSLEngine engine = contexts.get().createSSLEngine();
                    engine.setUseClientMode(false);
                    engine.setNeedClientAuth(mutual);
                    return engine;
                },
                failed);
    }

    /** Is told that a handshake failed. */
    interface Failed {
        void handshakeFailed(Connection<?> connection, Throwable cause);
    }

    /** Logs which of the cipher suites that it should speak this JDK does not have (SEC-06b). */
    static void reportMissingSuites(SSLContext context) {
        List<String> supported = List.of(context.getSupportedSSLParameters().getCipherSuites());
        List<String> missing =
                REQUIRED.stream().filter(suite -> !supported.contains(suite)).toList();
        if (!missing.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "This JDK does not have cipher suites that OCPP demands of a central system: {0}. Stations that know"
                            + " no others cannot connect. See the security property jdk.tls.disabledAlgorithms.",
                    missing);
        }
    }

    /**
     * Begins TLS on a connection to a server, whose certificate has to name this host. Nothing may be written before it
     * is done, or the server could read it before it is known.
     *
     * @param wildcards whether it may name it with a wildcard
     */
    static void connect(
            Connection<?> connection,
            Supplier<SSLContext> contexts,
            String host,
            int port,
            boolean wildcards,
            Runnable done,
            Consumer<Throwable> failed) {
        SSLFilter filter = new Filter(
                () -> {
                    SSLEngine engine = contexts.get().createSSLEngine(host, port);
                    engine.setUseClientMode(true);
                    return engine;
                },
                null);
        Sockets.secure(connection, filter);
        try {
            filter.handshake(connection, new EmptyCompletionHandler<>() {
                @Override
                public void completed(SSLEngine engine) {
                    try {
                        ServerNames.check(engine, host, wildcards);
                    } catch (SSLPeerUnverifiedException | RuntimeException e) {
                        failed.accept(e);
                        return;
                    }
                    done.run();
                }

                @Override
                public void failed(Throwable cause) {
                    failed.accept(cause);
                }
            });
        } catch (IOException | RuntimeException e) {
            failed.accept(e);
        }
    }

    /** The certificates that the peer has proved to own, its own first; empty when there are none. */
    static List<X509Certificate> peerCertificates(Connection<?> connection) {
        SSLEngine engine = SSLUtils.getSSLEngine(connection);
        if (engine == null) {
            return List.of();
        }
        List<X509Certificate> certificates = new ArrayList<>();
        try {
            for (Certificate certificate : engine.getSession().getPeerCertificates()) {
                certificates.add((X509Certificate) certificate);
            }
        } catch (SSLPeerUnverifiedException none) {
            return List.of();
        }
        return certificates;
    }

    private static final class Engines extends SSLEngineConfigurator {
        private final Supplier<SSLEngine> engines;

        Engines(Supplier<SSLEngine> engines) {
            this.engines = engines;
        }

        @Override
        public SSLEngine createSSLEngine(String host, int port) {
            SSLEngine engine = engines.get();
            engine.setEnabledProtocols(only(PROTOCOLS, engine.getSupportedProtocols()));
            engine.setEnabledCipherSuites(only(CIPHER_SUITES, engine.getSupportedCipherSuites()));
            return engine;
        }

        private static String[] only(List<String> wanted, String[] supported) {
            return wanted.stream().filter(List.of(supported)::contains).toArray(String[]::new);
        }

        @Override
        public SSLEngineConfigurator copy() {
            return this;
        }
    }

    /** Grizzly's filter, except that it never waits for the peer on a thread that serves others. */
    private static final class Filter extends SSLFilter {
        private static final Attribute<Boolean> FAILED =
                Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute(Filter.class.getName());

        private final @Nullable Failed failed;

        /** @param failed null when a handshake that fails ends the connection as any other error does */
        Filter(Supplier<SSLEngine> engines, @Nullable Failed failed) {
            super(new Engines(engines), new Engines(engines), false);
            this.failed = failed;
        }

        @Override
        public NextAction handleRead(FilterChainContext context) throws IOException {
            Connection<?> connection = context.getConnection();
            if (FAILED.isSet(connection)) {
                return context.getStopAction(); // what still comes is thrown away
            }
            SSLEngine engine = SSLUtils.getSSLEngine(connection);
            boolean open = engine != null && !SSLUtils.isHandshaking(engine);
            try {
                return super.handleRead(context);
            } catch (SSLException e) {
                tell(connection, e);
                if (failed == null || open) {
                    throw e;
                }
                FAILED.set(connection, true);
                failed.handshakeFailed(connection, e);
                return context.getStopAction();
            }
        }

        /** Grizzly closes without a word; this tells the peer why, in its own language. */
        private static void tell(Connection<?> connection, SSLException why) {
            try {
                if (TlsTrouble.isNotTls(why)) {
                    String answer = new Refused(Refused.BAD_REQUEST, "TLS is spoken here").response();
                    Sockets.writeBelowTls(connection, ByteBuffer.wrap(answer.getBytes(StandardCharsets.ISO_8859_1)));
                } else {
                    sendAlert(connection);
                }
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.DEBUG, "The peer could not be told why", e);
            }
        }

        private static void sendAlert(Connection<?> connection) throws IOException {
            SSLEngine engine = SSLUtils.getSSLEngine(connection);
            if (engine == null || engine.isOutboundDone()) {
                return;
            }
            ByteBuffer alert = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
            engine.wrap(ByteBuffer.allocate(0), alert);
            Sockets.writeBelowTls(connection, alert.flip());
        }

        /** Comes when a peer wants another handshake on an open connection (TLS 1.2), or ends it. */
        @Override
        protected Buffer doHandshakeSync(
                SSLConnectionContext tls, FilterChainContext context, Buffer input, long timeout) throws IOException {
            Buffer rest = doHandshakeStep(tls, context, input);
            if (tls.getSslEngine().getHandshakeStatus() == HandshakeStatus.NEED_UNWRAP) {
                throw new SSLException("Renegotiation is refused");
            }
            return rest;
        }
    }
}
