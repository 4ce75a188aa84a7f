package dev.ocpp4j.v201.csms;

import static dev.ocpp4j.core.security.TestAuthority.hourAgo;
import static dev.ocpp4j.core.security.TestAuthority.inDays;
import static dev.ocpp4j.core.security.TestAuthority.pem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.security.CertificateAuthority;
import dev.ocpp4j.core.security.CertificateRequest;
import dev.ocpp4j.core.security.SigningRequest;
import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.security.CertificateSignedRequest;
import dev.ocpp4j.v201.security.CertificateSignedResponse;
import dev.ocpp4j.v201.security.CertificateSignedStatus;
import dev.ocpp4j.v201.security.CertificateSigningUse;
import dev.ocpp4j.v201.security.SignCertificateRequest;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

// A02, A03, seen from the CSMS
class CertificateSigningDeskTest implements CertificateAuthority {
    private final TestAuthority root = new TestAuthority();
    private final List<CertificateSignedRequest> delivered = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final KeyPair keys = SigningRequest.newKeys();
    private final CompletableFuture<List<X509Certificate>> signature = new CompletableFuture<>();

    @Override
    public Optional<String> objection(String stationId, CertificateRequest request) {
        return request.commonNames().equals(List.of(stationId))
                        && request.organizations().equals(List.of("CPO"))
                ? Optional.empty()
                : Optional.of("not yours");
    }

    @Override
    public CompletionStage<List<X509Certificate>> sign(String stationId, CertificateRequest request) {
        return signature;
    }

    @Override
    public void delivered(String stationId, boolean accepted) {
        told.add(stationId + " " + accepted);
    }

    @Override
    public void failed(String stationId, Throwable why) {
        told.add(stationId + " failed: " + why.getMessage());
    }

    private GenericStatus ask(String csr) {
        SessionConfig config = SessionConfig.builder()
                .executor(Runnable::run)
                .scheduler(new ManualScheduler())
                .build();
        Handlers station = Handlers.builder()
                .on(CertificateSignedRequest.class, (request, exchange) -> {
                    delivered.add(request);
                    return new CertificateSignedResponse(CertificateSignedStatus.ACCEPTED);
                })
                .build();
        Loopback loopback =
                Loopback.open("CP001", Ocpp201.PROTOCOL, station, new CertificateSigningDesk(this).handlers(), config);
        return loopback.station()
                .send(new SignCertificateRequest(csr).withCertificateType(CertificateSigningUse.V2G_CERTIFICATE))
                .join()
                .status();
    }

    // A02.FR.11, A02.FR.12, A02.FR.14
    @Test
    void whatIsSignedIsDelivered() {
        assertEquals(GenericStatus.ACCEPTED, ask(SigningRequest.pem(keys, "CPO", "CP001")));
        assertEquals(List.of(), delivered, "the authority takes its time");

        X509Certificate certificate = root.sign("O=CPO,CN=CP001", keys.getPublic(), hourAgo(), inDays(1));
        signature.complete(List.of(certificate));
        assertEquals(pem(certificate), delivered.get(0).certificateChain());
        assertEquals(List.of("CP001 true"), told);
        assertEquals(CertificateSigningUse.V2G_CERTIFICATE, delivered.get(0).certificateType()); // A02.FR.14
    }

    @Test
    void aRequestForAnotherStationIsRejected() {
        assertEquals(GenericStatus.REJECTED, ask(SigningRequest.pem(keys, "CPO", "CP002")));
        assertEquals(List.of("CP001 failed: not yours"), told);
    }

    @Test
    void whatIsNoRequestIsRejected() {
        assertEquals(GenericStatus.REJECTED, ask("nothing"));
        assertTrue(told.get(0).startsWith("CP001 failed: There is no certificate signing request"), told.get(0));
    }

    // A02 error handling: an operator has to know
    @Test
    void anAuthorityThatFailsIsTold() {
        ask(SigningRequest.pem(keys, "CPO", "CP001"));
        signature.completeExceptionally(new IllegalStateException("closed"));

        assertEquals(1, told.size());
        assertTrue(told.get(0).contains("closed"), told.get(0));
        assertEquals(List.of(), delivered);
    }
}
