package dev.ocpp4j.transport.internal;

import java.io.IOException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.ssl.SSLConnectionContext;
import org.glassfish.grizzly.ssl.SSLEngineConfigurator;
import org.glassfish.grizzly.ssl.SSLFilter;
import org.glassfish.grizzly.ssl.SSLUtils;

/** TLS 1.2 and 1.3 (SEC-06). The context is asked for at every handshake, so that certificates can be changed. */
final class Tls {
    private static final List<String> PROTOCOLS = List.of("TLSv1.3", "TLSv1.2");

    private Tls() {}

    /** @param mutual whether stations have to prove who they are with a certificate */
    static SSLFilter server(Supplier<SSLContext> contexts, boolean mutual) {
        return new Filter(() -> {
            SSLEngine engine = contexts.get().createSSLEngine();
            engine.setUseClientMode(false);
            engine.setNeedClientAuth(mutual);
            return engine;
        });
    }

    /** The certificate of the server must be valid for this host. */
    static SSLFilter client(Supplier<SSLContext> contexts, String host, int port) {
        return new Filter(() -> {
            SSLEngine engine = contexts.get().createSSLEngine(host, port);
            engine.setUseClientMode(true);
            SSLParameters parameters = engine.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            engine.setSSLParameters(parameters);
            return engine;
        });
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
            List<String> supported = List.of(engine.getSupportedProtocols());
            engine.setEnabledProtocols(
                    PROTOCOLS.stream().filter(supported::contains).toArray(String[]::new));
            return engine;
        }

        @Override
        public SSLEngineConfigurator copy() {
            return this;
        }
    }

    /** Grizzly's filter, except that it never waits for the peer on a thread that serves others. */
    private static final class Filter extends SSLFilter {
        Filter(Supplier<SSLEngine> engines) {
            super(new Engines(engines), new Engines(engines), false);
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
