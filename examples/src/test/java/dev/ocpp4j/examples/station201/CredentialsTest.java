package dev.ocpp4j.examples.station201;

import static dev.ocpp4j.core.security.TestAuthority.hourAgo;
import static dev.ocpp4j.core.security.TestAuthority.inDays;
import static dev.ocpp4j.core.security.TestAuthority.pem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.security.CertificateRequest;
import dev.ocpp4j.core.security.Password;
import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.v201.iso15118certificates.InstallCertificateRequest;
import dev.ocpp4j.v201.iso15118certificates.InstallCertificateUse;
import dev.ocpp4j.v201.provisioning.SetVariableStatus;
import dev.ocpp4j.v201.remotecontrol.MessageTrigger;
import dev.ocpp4j.v201.remotecontrol.TriggerMessageRequest;
import dev.ocpp4j.v201.remotecontrol.TriggerMessageStatus;
import dev.ocpp4j.v201.security.CertificateSignedRequest;
import dev.ocpp4j.v201.security.CertificateSignedStatus;
import dev.ocpp4j.v201.security.SecurityEventNotificationRequest;
import dev.ocpp4j.v201.security.SignCertificateRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The password and the certificate of the station, changed by the CSMS. */
class CredentialsTest {
    private static final TestAuthority AUTHORITY = new TestAuthority();

    private final Station201Bench bench = new Station201Bench(1, 1);

    @BeforeEach
    void start() {
        bench.time.advance(Duration.between(bench.time.now(), Instant.now())); // certificates are valid now
        bench.station.start();
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    // A01.FR.02, A01.FR.11
    @Test
    void thePasswordIsSet() {
        assertEquals(
                SetVariableStatus.ACCEPTED, bench.set("SecurityCtrlr", "BasicAuthPassword", "a password by the CSMS"));
        assertEquals(
                Password.ofText("a password by the CSMS"),
                bench.station.ways().next().with().password());
        assertEquals(SetVariableStatus.REJECTED, bench.set("SecurityCtrlr", "BasicAuthPassword", "too short"));
    }

    private TriggerMessageStatus trigger(MessageTrigger message) {
        return bench.call(new TriggerMessageRequest(message)).status();
    }

    // A02.FR.02, A02.FR.07, F06.FR.08
    @Test
    void aCertificateIsAskedForAndCheckedWhenItComes() {
        assertEquals(TriggerMessageStatus.NOT_IMPLEMENTED, trigger(MessageTrigger.SIGN_V2G_CERTIFICATE));
        assertEquals(TriggerMessageStatus.ACCEPTED, trigger(MessageTrigger.SIGN_CHARGING_STATION_CERTIFICATE));
        CertificateRequest asked = CertificateRequest.read(
                bench.received(SignCertificateRequest.class).get(0).csr());
        assertEquals(List.of("S1"), asked.commonNames());

        String own = pem(AUTHORITY.sign("O=ocpp4j,CN=S1", asked.key(), hourAgo(), inDays(1)));
        CertificateSignedRequest signed = new CertificateSignedRequest(own);
        assertEquals(CertificateSignedStatus.REJECTED, bench.call(signed).status(), "its authority is not trusted");
        assertTrue(bench.received(SecurityEventNotificationRequest.class).stream()
                .anyMatch(event -> event.type().equals("InvalidChargingStationCertificate")));

        bench.call(new InstallCertificateRequest(InstallCertificateUse.CSMS_ROOT_CERTIFICATE, pem(AUTHORITY.root())));
        trigger(MessageTrigger.SIGN_CHARGING_STATION_CERTIFICATE);
        asked = CertificateRequest.read(
                bench.received(SignCertificateRequest.class).get(1).csr());
        own = pem(AUTHORITY.sign("O=ocpp4j,CN=S1", asked.key(), hourAgo(), inDays(1)));
        assertEquals(
                CertificateSignedStatus.ACCEPTED,
                bench.call(new CertificateSignedRequest(own)).status());
        assertEquals(pem(bench.station.ways().next().with().key().certificate()), own);
    }

    @Test
    void withoutANameOfTheOperatorNoCertificateIsAskedFor() {
        bench.set("SecurityCtrlr", "OrganizationName", "");
        assertEquals(TriggerMessageStatus.REJECTED, trigger(MessageTrigger.SIGN_CHARGING_STATION_CERTIFICATE));
    }
}
