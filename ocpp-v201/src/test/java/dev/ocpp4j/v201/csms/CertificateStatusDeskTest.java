package dev.ocpp4j.v201.csms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.security.CertificateHash;
import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.common.HashAlgorithm;
import dev.ocpp4j.v201.common.OCSPRequestData;
import dev.ocpp4j.v201.iso15118certificates.GetCertificateStatus;
import dev.ocpp4j.v201.iso15118certificates.GetCertificateStatusRequest;
import dev.ocpp4j.v201.iso15118certificates.GetCertificateStatusResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// M06, seen from the CSMS
class CertificateStatusDeskTest {
    private static final TestAuthority ROOT = new TestAuthority("CN=V2G root");

    private final List<URI> asked = new ArrayList<>();

    private GetCertificateStatusResponse ask(String url, CertificateStatusDesk.Responders responders) {
        CertificateHash hash = CertificateHash.of(
                ROOT.station("SECC").certificate(), ROOT.root().getPublicKey(), "SHA256");
        SessionConfig config = SessionConfig.builder()
                .executor(Runnable::run)
                .scheduler(new ManualScheduler())
                .build();
        CertificateStatusDesk desk = new CertificateStatusDesk((responder, request) -> {
            asked.add(responder);
            return responders.ask(responder, request);
        });
        try (Loopback loopback = Loopback.open("CS001", Ocpp201.PROTOCOL, Handlers.none(), desk.handlers(), config)) {
            return loopback.station()
                    .send(new GetCertificateStatusRequest(new OCSPRequestData(
                            HashAlgorithm.SHA256,
                            hash.issuerNameHash(),
                            hash.issuerKeyHash(),
                            hash.serialNumber(),
                            url)))
                    .join();
        }
    }

    // M06.FR.01 to M06.FR.03, M06.FR.08, M06.FR.09
    @Test
    void aStationGetsWhatTheResponderSays() {
        List<byte[]> said = new ArrayList<>();
        GetCertificateStatusResponse answer = ask("http://ocsp.example/v2g", (responder, request) -> {
            said.add(ROOT.ocsp(request));
            return CompletableFuture.completedFuture(said.get(0));
        });

        assertEquals(GetCertificateStatus.ACCEPTED, answer.status());
        assertArrayEquals(said.get(0), Base64.getDecoder().decode(answer.ocspResult()));
        assertEquals(List.of(URI.create("http://ocsp.example/v2g")), asked);
    }

    // M06.FR.04
    @Test
    void whatIsNotToBeHadIsFailed() {
        for (CertificateStatusDesk.Responders responders : List.<CertificateStatusDesk.Responders>of(
                (responder, request) -> CompletableFuture.failedFuture(new IOException("gone")),
                (responder, request) -> {
                    throw new SecurityException("not there");
                },
                (responder, request) -> CompletableFuture.completedFuture(new byte[] {0x30, 3, 0x0A, 1, 6}),
                (responder, request) -> CompletableFuture.completedFuture("<html>".getBytes()))) {
            GetCertificateStatusResponse answer = ask("https://ocsp.example", responders);
            assertEquals(GetCertificateStatus.FAILED, answer.status());
            assertNull(answer.ocspResult());
        }
    }

    // SEC-SSRF
    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ocsp.example", "jar:http://a/b!/c", "http:///x", "not a url"})
    void onlyTheWebIsAsked(String url) {
        assertEquals(
                GetCertificateStatus.FAILED,
                ask(url, (responder, request) -> CompletableFuture.completedFuture(ROOT.ocsp(request)))
                        .status());
        assertEquals(List.of(), asked);
    }
}
