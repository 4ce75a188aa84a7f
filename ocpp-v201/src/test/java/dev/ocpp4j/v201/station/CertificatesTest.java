package dev.ocpp4j.v201.station;

import static dev.ocpp4j.core.security.TestAuthority.hourAgo;
import static dev.ocpp4j.core.security.TestAuthority.inDays;
import static dev.ocpp4j.core.security.TestAuthority.pem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.security.Access;
import dev.ocpp4j.core.security.AccessControl;
import dev.ocpp4j.core.security.CertificateHash;
import dev.ocpp4j.core.security.InstalledCertificates;
import dev.ocpp4j.core.security.SigningRequest;
import dev.ocpp4j.core.security.StationKey;
import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.Link;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.common.CertificateHashData;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.common.HashAlgorithm;
import dev.ocpp4j.v201.devicemodel.SecurityEvent;
import dev.ocpp4j.v201.iso15118certificates.CertificateHashDataChain;
import dev.ocpp4j.v201.iso15118certificates.DeleteCertificateRequest;
import dev.ocpp4j.v201.iso15118certificates.DeleteCertificateStatus;
import dev.ocpp4j.v201.iso15118certificates.GetCertificateIdUse;
import dev.ocpp4j.v201.iso15118certificates.GetInstalledCertificateIdsRequest;
import dev.ocpp4j.v201.iso15118certificates.GetInstalledCertificateStatus;
import dev.ocpp4j.v201.iso15118certificates.InstallCertificateRequest;
import dev.ocpp4j.v201.iso15118certificates.InstallCertificateStatus;
import dev.ocpp4j.v201.iso15118certificates.InstallCertificateUse;
import dev.ocpp4j.v201.security.CertificateSignedRequest;
import dev.ocpp4j.v201.security.CertificateSignedStatus;
import dev.ocpp4j.v201.security.CertificateSigningUse;
import dev.ocpp4j.v201.security.SignCertificateRequest;
import dev.ocpp4j.v201.security.SignCertificateResponse;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

// A02, A03, M03 to M05
class CertificatesTest {
    private static final TestAuthority CSO = new TestAuthority();

    private final ManualScheduler time = new ManualScheduler();
    private final SessionConfig config = SessionConfig.builder()
            .executor(Runnable::run)
            .scheduler(time)
            .clock(time.clock())
            .build();
    private final Loop loop = new Loop(Runnable::run, time);
    private final List<SignCertificateRequest> asked = new ArrayList<>();
    private final List<KeyPair> keys = new ArrayList<>();
    private final List<SecurityEvent> events = new ArrayList<>();
    private final List<CertificateHash> own = new ArrayList<>();
    private final InstalledCertificates roots =
            new InstalledCertificates(RootCertificates.rules(2, false), List.of(), kept -> {});
    private AccessControl access;
    private GenericStatus answer = GenericStatus.ACCEPTED;
    private String organization = "CPO";
    private CertificateRenewal renewal;
    private Loopback loopback;

    @BeforeEach
    void start() {
        time.advance(Duration.between(time.now(), Instant.now()));
        start(new Access(3, null, key(inDays(90))));
    }

    private void start(Access first) {
        access = new AccessControl(first, null, 2, (proven, candidate) -> {});
        Calls calls = new Calls(loop, new Link() {
            @Override
            public void connect() {}

            @Override
            public void disconnect() {}

            @Override
            public <R extends Response> CompletableFuture<R> send(Request<R> request) {
                return loopback.station().send(request);
            }
        });
        renewal = new CertificateRenewal(
                () -> new CertificateRenewal.Settings(organization, "SN1", 5000, Duration.ofSeconds(30), 2),
                access,
                roots,
                () -> {
                    keys.add(SigningRequest.newKeys());
                    return keys.get(keys.size() - 1);
                },
                (event, info) -> events.add(event),
                calls,
                new Timers(loop),
                time.clock());
        OnLoop onLoop = new OnLoop(loop, () -> false);
        Handlers station = Handlers.builder()
                .addAll(renewal.handlers(onLoop))
                .addAll(new RootCertificates(roots, () -> own, time.clock()).handlers(onLoop))
                .build();
        Handlers csms = Handlers.builder()
                .on(SignCertificateRequest.class, (request, exchange) -> {
                    asked.add(request);
                    return new SignCertificateResponse(answer);
                })
                .build();
        loopback = Loopback.open("CS001", Ocpp201.PROTOCOL, station, csms, config);
    }

    @AfterEach
    void stop() {
        loopback.close();
    }

    private <R extends Response> R call(Request<R> request) {
        return loopback.csms().send(request).join();
    }

    private static StationKey key(Instant until) {
        KeyPair own = SigningRequest.newKeys();
        return new StationKey(own.getPrivate(), List.of(CSO.sign("O=CPO,CN=SN1", own.getPublic(), hourAgo(), until)));
    }

    private InstallCertificateStatus install(InstallCertificateUse use, TestAuthority authority) {
        return call(new InstallCertificateRequest(use, pem(authority.root()))).status();
    }

    private CertificateSignedStatus sign(String subject) {
        String chain = pem(CSO.sign(subject, keys.get(keys.size() - 1).getPublic(), hourAgo(), inDays(1)));
        return call(new CertificateSignedRequest(chain)).status();
    }

    // A02.FR.02, A02.FR.03, A02.FR.08, A02.FR.13
    @Test
    void aNewCertificateIsAskedForAndTried() {
        install(InstallCertificateUse.CSMS_ROOT_CERTIFICATE, CSO);
        renewal.trigger().orElseThrow().run();

        assertTrue(asked.get(0).csr().startsWith("-----BEGIN CERTIFICATE REQUEST-----"));
        assertEquals(
                CertificateSigningUse.CHARGING_STATION_CERTIFICATE, asked.get(0).certificateType());
        assertEquals(CertificateSignedStatus.ACCEPTED, sign("O=CPO,CN=SN1"));
        assertEquals(keys.get(0).getPrivate(), access.current().key().privateKey());
        assertEquals(List.of(SecurityEvent.RECONFIGURATION_OF_SECURITY_PARAMETERS), events);
    }

    // A02.FR.07, A02.FR.20
    @Test
    void aCertificateThatIsNotValidIsRejectedAndNothingIsAskedAgain() {
        install(InstallCertificateUse.CSMS_ROOT_CERTIFICATE, CSO);
        renewal.trigger().orElseThrow().run();

        assertEquals(CertificateSignedStatus.REJECTED, sign("O=CPO,CN=SN2"));
        assertEquals(List.of(SecurityEvent.INVALID_CHARGING_STATION_CERTIFICATE), events);
        time.advance(Duration.ofHours(1));
        assertEquals(1, asked.size());
    }

    // A02.FR.16
    @Test
    void aChainThatIsTooLongIsRejectedUnread() {
        renewal.trigger().orElseThrow().run();

        assertEquals(
                CertificateSignedStatus.REJECTED,
                call(new CertificateSignedRequest("x".repeat(5001))).status());
        assertEquals(List.of(), events);
    }

    // A02.FR.17 to A02.FR.19
    @Test
    void whileNothingComesItIsAskedAgainWithDoubledWaits() {
        renewal.trigger().orElseThrow().run();

        time.advance(Duration.ofSeconds(29));
        assertEquals(1, asked.size());
        time.advance(Duration.ofSeconds(1));
        assertEquals(2, asked.size());
        time.advance(Duration.ofSeconds(59));
        assertEquals(2, asked.size());
        time.advance(Duration.ofSeconds(1));
        assertEquals(3, asked.size());
        time.advance(Duration.ofDays(1));
        assertEquals(3, asked.size(), "two times, then not any more");
        assertEquals(asked.get(0), asked.get(2));
    }

    // A02.FR.12
    @Test
    void whatTheCsmsRejectsIsNotAskedAgain() {
        answer = GenericStatus.REJECTED;
        renewal.trigger().orElseThrow().run();

        time.advance(Duration.ofHours(1));
        assertEquals(1, asked.size());
    }

    // A02 prerequisites
    @Test
    void withoutAnOrganizationNothingIsAskedFor() {
        organization = "";
        assertTrue(renewal.trigger().isEmpty());
    }

    // A03.FR.02
    @Test
    void aCertificateIsRenewedAMonthBeforeItExpires() {
        renewal.renewInTime();
        assertEquals(0, asked.size());
        loopback.close();
        start(new Access(3, null, key(inDays(29))));

        renewal.renewInTime();
        renewal.renewInTime();
        assertEquals(1, asked.size());
    }

    // M03.FR.02 to M03.FR.04, M04.FR.02, M04.FR.04, M05.FR.02, M05.FR.06, M05.FR.07
    @Test
    void rootsAreInstalledListedAndDeleted() {
        GetInstalledCertificateIdsRequest all = new GetInstalledCertificateIdsRequest();
        assertEquals(GetInstalledCertificateStatus.NOT_FOUND, call(all).status());
        assertEquals(InstallCertificateStatus.ACCEPTED, install(InstallCertificateUse.CSMS_ROOT_CERTIFICATE, CSO));
        assertEquals(
                InstallCertificateStatus.ACCEPTED,
                install(InstallCertificateUse.MANUFACTURER_ROOT_CERTIFICATE, new TestAuthority("CN=B")));
        assertEquals(
                InstallCertificateStatus.REJECTED,
                install(InstallCertificateUse.MO_ROOT_CERTIFICATE, new TestAuthority("CN=C")));
        assertEquals(
                InstallCertificateStatus.REJECTED,
                call(new InstallCertificateRequest(InstallCertificateUse.CSMS_ROOT_CERTIFICATE, "no"))
                        .status());

        assertEquals(2, call(all).certificateHashDataChain().size());
        List<CertificateHashDataChain> csms = call(all.withCertificateType(
                        List.of(GetCertificateIdUse.CSMS_ROOT_CERTIFICATE)))
                .certificateHashDataChain();
        assertEquals(1, csms.size());
        assertEquals(GetCertificateIdUse.CSMS_ROOT_CERTIFICATE, csms.get(0).certificateType());
        DeleteCertificateRequest delete =
                new DeleteCertificateRequest(csms.get(0).certificateHashData());
        assertEquals(DeleteCertificateStatus.ACCEPTED, call(delete).status());
        assertEquals(DeleteCertificateStatus.NOT_FOUND, call(delete).status());
    }

    // M04.FR.06
    @Test
    void theCertificateOfTheStationCannotBeDeleted() {
        CertificateHash hash = CertificateHash.of(
                access.current().key().certificate(), CSO.root().getPublicKey(), "SHA256");
        own.add(hash);

        assertEquals(
                DeleteCertificateStatus.FAILED,
                call(new DeleteCertificateRequest(new CertificateHashData(
                                HashAlgorithm.SHA256,
                                hash.issuerNameHash(),
                                hash.issuerKeyHash(),
                                hash.serialNumber())))
                        .status());
    }
}
