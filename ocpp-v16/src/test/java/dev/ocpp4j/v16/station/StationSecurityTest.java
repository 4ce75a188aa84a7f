package dev.ocpp4j.v16.station;

import static dev.ocpp4j.core.security.TestAuthority.hourAgo;
import static dev.ocpp4j.core.security.TestAuthority.inDays;
import static dev.ocpp4j.core.security.TestAuthority.pem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.security.Access;
import dev.ocpp4j.core.security.AccessControl;
import dev.ocpp4j.core.security.InstalledCertificates;
import dev.ocpp4j.core.security.Password;
import dev.ocpp4j.core.security.SecurityProblem;
import dev.ocpp4j.core.security.SigningRequest;
import dev.ocpp4j.core.security.StationKey;
import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ConfigurationStatus;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.KeyValue;
import dev.ocpp4j.v16.security.CertificateHashData;
import dev.ocpp4j.v16.security.CertificateSignedRequest;
import dev.ocpp4j.v16.security.CertificateSignedStatus;
import dev.ocpp4j.v16.security.CertificateUse;
import dev.ocpp4j.v16.security.DeleteCertificateRequest;
import dev.ocpp4j.v16.security.DeleteCertificateStatus;
import dev.ocpp4j.v16.security.ExtendedTriggerMessageRequest;
import dev.ocpp4j.v16.security.GenericStatus;
import dev.ocpp4j.v16.security.GetInstalledCertificateIdsRequest;
import dev.ocpp4j.v16.security.GetInstalledCertificateStatus;
import dev.ocpp4j.v16.security.InstallCertificateRequest;
import dev.ocpp4j.v16.security.InstallCertificateStatus;
import dev.ocpp4j.v16.security.MessageTriggerEnumType;
import dev.ocpp4j.v16.security.SecurityEventNotificationRequest;
import dev.ocpp4j.v16.security.SignCertificateRequest;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// security whitepaper A01 to A05, M03 to M05
class StationSecurityTest {
    private static final String KEY = "000102030405060708090A0B0C0D0E0F";
    private static final TestAuthority CPO = new TestAuthority();

    private final List<String> did = new ArrayList<>();
    private final List<KeyPair> keys = new ArrayList<>();
    private final InstalledCertificates roots =
            new InstalledCertificates(StationSecurity.rules(2, false), List.of(), kept -> {});
    private AccessControl access;
    private StationBench bench;

    @BeforeEach
    void start() {
        start(new Access(0));
    }

    private void start(Access first) {
        access = new AccessControl(first, null, 2, (proven, candidate) -> {});
        SecurityEvents events = new SecurityEvents();
        StationSecurity security = new StationSecurity(
                access,
                roots,
                "SN1",
                () -> {
                    keys.add(SigningRequest.newKeys());
                    return keys.get(keys.size() - 1);
                },
                events);
        bench = new StationBench(1, false, events, security);
        bench.time.advance(Duration.between(bench.time.now(), Instant.now()));
        access.listener(new AccessControl.Listener() {
            @Override
            public void onChange() {
                did.add("reconnect");
            }
        });
        bench.station.start();
        bench.received.clear();
    }

    private ConfigurationStatus change(String key, String value) {
        return bench.call(new ChangeConfigurationRequest(key, value)).status();
    }

    private KeyValue tell(String key) {
        return bench.call(new GetConfigurationRequest().withKey(List.of(key)))
                .configurationKey()
                .get(0);
    }

    private List<String> eventsTold() {
        return bench.received(SecurityEventNotificationRequest.class).stream()
                .map(SecurityEventNotificationRequest::type)
                .toList();
    }

    // ---- A01

    // A01.FR.01: the answer leaves before the connection does
    @Test
    void aNewAuthorizationKeyIsTriedAfterTheAnswer() {
        start(new Access(1).withPassword(Password.ofText("old")));
        access.listener(new AccessControl.Listener() {
            @Override
            public void onChange() {
                did.add(bench.frames.get(bench.frames.size() - 1));
            }
        });

        assertEquals(ConfigurationStatus.ACCEPTED, change("authorizationKey", KEY));

        assertEquals("reconnect", did.get(0));
        assertTrue(did.get(1).contains("Accepted"), did.get(1));
        assertEquals(Password.ofAuthorizationKey(KEY), access.current().password());
        assertEquals(Password.ofText("old"), access.proven().password());
    }

    // SEC-03, A01.FR.12
    @Test
    void theAuthorizationKeyIsNeverTold() {
        change("AuthorizationKey", KEY);

        KeyValue told = tell("AuthorizationKey");
        assertNull(told.value());
        assertFalse(told.readonly());
        assertTrue(bench.frames.stream()
                .filter(frame -> frame.startsWith("OUT") || frame.startsWith("IN"))
                .noneMatch(frame -> frame.contains(KEY) && !frame.contains("ChangeConfiguration")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "0001", "zz0102030405060708090A0B0C0D0E0F"})
    void whatIsNoAuthorizationKeyIsRejected(String key) {
        assertEquals(ConfigurationStatus.REJECTED, change("AuthorizationKey", key));
        assertNull(access.current().password());
        assertEquals(List.of(), did);
    }

    // ---- A05

    // A05.FR.01 to A05.FR.04
    @ParameterizedTest
    @CsvSource({
        "1,false,false,false",
        "2,true,false,true",
        "2,false,true,true",
        "3,true,true,false",
        "3,true,false,true"
    })
    void aProfileWhosePrerequisitesAreMissingIsRejected(String profile, boolean password, boolean root, boolean key) {
        if (password) {
            access.change(now -> now.withPassword(Password.ofText("any")));
        }
        if (root) {
            install(CPO);
        }
        if (key) {
            access.change(now -> now.withKey(key(inDays(1))));
        }

        assertEquals(ConfigurationStatus.REJECTED, change("SecurityProfile", profile));
        assertEquals("0", tell("SecurityProfile").value());
        assertEquals(List.of(), did);
    }

    // A05.FR.04: not with a certificate that has expired
    @Test
    void anExpiredCertificateIsNoneForTheThirdProfile() {
        install(CPO);
        access.change(now -> now.withKey(key(Instant.now().minusSeconds(60))));

        assertEquals(ConfigurationStatus.REJECTED, change("SecurityProfile", "3"));
    }

    // A05.FR.05 to A05.FR.07, A05.FR.01
    @Test
    void aProfileIsRaisedStepByStepAndNeverLowered() {
        install(CPO);
        change("AuthorizationKey", KEY);
        access.change(now -> now.withKey(key(inDays(1))));

        for (String profile : List.of("1", "2", "3")) {
            assertEquals(ConfigurationStatus.ACCEPTED, change("SecurityProfile", profile));
            access.connected(access.next(), List.of());
            assertEquals(profile, tell("SecurityProfile").value());
        }
        for (String lower : List.of("0", "1", "2", "3", "4", "x")) {
            assertEquals(ConfigurationStatus.REJECTED, change("SecurityProfile", lower));
        }
        assertEquals(List.of("reconnect", "reconnect", "reconnect"), did);
        assertEquals(3, access.proven().profile());
    }

    // A05.FR.08
    @Test
    void aProfileThatDoesNotWorkIsTakenBack() {
        change("AuthorizationKey", KEY);
        change("SecurityProfile", "1");
        assertEquals("1", tell("SecurityProfile").value());

        access.failed(access.next(), null, "");
        access.failed(access.next(), null, "");
        access.connected(access.next(), List.of());

        assertEquals("0", tell("SecurityProfile").value());
        assertEquals(ConfigurationStatus.ACCEPTED, change("SecurityProfile", "1"), "it may be tried again");
    }

    // A00.FR.309, A00.FR.315, A00.FR.322
    @Test
    void whatKeepsTheStationOutIsASecurityEvent() {
        access.failed(access.next(), SecurityProblem.SERVER_CERTIFICATE, "why");
        access.failed(access.next(), SecurityProblem.TLS_VERSION, "why");
        access.failed(access.next(), SecurityProblem.CIPHER_SUITE, "why");

        assertEquals(
                List.of("InvalidCentralSystemCertificate", "InvalidTLSVersion", "InvalidTLSCipherSuite"), eventsTold());
    }

    // ---- A02, A03

    private StationKey key(Instant until) {
        KeyPair own = SigningRequest.newKeys();
        return new StationKey(own.getPrivate(), List.of(CPO.sign("O=CPO,CN=SN1", own.getPublic(), hourAgo(), until)));
    }

    private TriggerMessageStatus trigger() {
        return bench.call(new ExtendedTriggerMessageRequest(MessageTriggerEnumType.SIGN_CHARGE_POINT_CERTIFICATE))
                .status();
    }

    private CertificateSignedStatus answer(String subject, TestAuthority authority) {
        KeyPair asked = keys.get(keys.size() - 1);
        String chain = pem(authority.sign(subject, asked.getPublic(), hourAgo(), inDays(1)));
        return bench.call(new CertificateSignedRequest(chain)).status();
    }

    // A02.FR.02, A02.FR.03, A02.FR.08
    @Test
    void aNewCertificateIsAskedForAndTriedAfterTheAnswer() {
        start(new Access(3, null, key(inDays(90))));
        install(CPO);
        change("CpoName", "CPO");

        assertEquals("ACCEPTED", trigger().name());
        String csr = bench.received(SignCertificateRequest.class).get(0).csr();
        assertTrue(csr.startsWith("-----BEGIN CERTIFICATE REQUEST-----"), csr);
        assertEquals(CertificateSignedStatus.ACCEPTED, answer("O=CPO,CN=SN1", CPO));

        assertEquals(List.of("reconnect"), did);
        assertEquals(keys.get(0).getPrivate(), access.current().key().privateKey());
    }

    // A02.FR.07
    @Test
    void aCertificateThatIsNotValidIsRejectedAndTold() {
        install(CPO);
        change("CpoName", "CPO");
        trigger();

        assertEquals(CertificateSignedStatus.REJECTED, answer("O=CPO,CN=SN2", CPO));
        assertEquals(CertificateSignedStatus.REJECTED, answer("O=CPO,CN=SN1", CPO), "nothing is awaited any more");
        trigger();
        assertEquals(CertificateSignedStatus.REJECTED, answer("O=CPO,CN=SN1", new TestAuthority("CN=Other")));

        assertEquals(
                List.of("InvalidChargePointCertificate").get(0), eventsTold().get(0));
        assertEquals(3, eventsTold().size());
        assertNull(access.current().key());
    }

    // A02 prerequisites
    @Test
    void withoutANameOfTheOperatorNoCertificateIsAskedFor() {
        assertEquals("REJECTED", trigger().name());
        assertEquals(List.of(), bench.received(SignCertificateRequest.class));
    }

    // A02.FR.12
    @Test
    void aRequestThatTheCentralSystemRejectsIsForgotten() {
        install(CPO);
        change("CpoName", "CPO");
        bench.signing = GenericStatus.REJECTED;
        trigger();

        assertEquals(CertificateSignedStatus.REJECTED, answer("O=CPO,CN=SN1", CPO));
    }

    // A03.FR.02
    @Test
    void aCertificateIsRenewedAMonthBeforeItExpires() {
        start(new Access(3, null, key(inDays(32))));
        install(CPO);
        change("CpoName", "CPO");

        bench.pass(86_400);
        assertEquals(0, bench.received(SignCertificateRequest.class).size());
        bench.pass(86_400);
        bench.pass(86_400);
        assertEquals(1, bench.received(SignCertificateRequest.class).size(), "once, not each day");
    }

    // ---- M03 to M05

    private InstallCertificateStatus install(TestAuthority authority) {
        return bench.call(new InstallCertificateRequest(
                        CertificateUse.CENTRAL_SYSTEM_ROOT_CERTIFICATE, pem(authority.root())))
                .status();
    }

    @Test
    void rootsAreInstalledListedAndDeleted() {
        GetInstalledCertificateIdsRequest list =
                new GetInstalledCertificateIdsRequest(CertificateUse.CENTRAL_SYSTEM_ROOT_CERTIFICATE);
        assertEquals(GetInstalledCertificateStatus.NOT_FOUND, bench.call(list).status()); // M03.FR.02
        assertNull(bench.call(list).certificateHashData());

        assertEquals(InstallCertificateStatus.ACCEPTED, install(CPO)); // M05.FR.02
        assertEquals(InstallCertificateStatus.ACCEPTED, install(new TestAuthority("CN=B")));
        assertEquals(InstallCertificateStatus.REJECTED, install(new TestAuthority("CN=C"))); // M05.FR.03
        assertEquals(
                InstallCertificateStatus.REJECTED, // M05.FR.06
                bench.call(new InstallCertificateRequest(CertificateUse.MANUFACTURER_ROOT_CERTIFICATE, "no"))
                        .status());

        List<CertificateHashData> told = bench.call(list).certificateHashData();
        assertEquals(2, told.size()); // M03.FR.04
        DeleteCertificateRequest delete = new DeleteCertificateRequest(told.get(0));
        assertEquals(DeleteCertificateStatus.ACCEPTED, bench.call(delete).status()); // M04.FR.02
        assertEquals(DeleteCertificateStatus.NOT_FOUND, bench.call(delete).status()); // M04.FR.04
        assertEquals("2", tell("CertificateStoreMaxLength").value());
    }

    // M04.FR.06
    @Test
    void theRootOfTheConnectionCannotBeDeleted() {
        install(CPO);
        access.connected(access.next(), List.of(CPO.server("localhost").certificate()));
        CertificateHashData data = bench.call(
                        new GetInstalledCertificateIdsRequest(CertificateUse.CENTRAL_SYSTEM_ROOT_CERTIFICATE))
                .certificateHashData()
                .get(0);

        assertEquals(
                DeleteCertificateStatus.FAILED,
                bench.call(new DeleteCertificateRequest(data)).status());
    }
}
