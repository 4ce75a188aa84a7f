package dev.ocpp4j.examples.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.examples.server.ServerFixture;
import eu.chargetime.ocpp.ClientEvents;
import eu.chargetime.ocpp.JSONClient;
import eu.chargetime.ocpp.JSONConfiguration;
import eu.chargetime.ocpp.feature.profile.ClientCoreEventHandler;
import eu.chargetime.ocpp.feature.profile.ClientCoreProfile;
import eu.chargetime.ocpp.feature.profile.ClientFirmwareManagementEventHandler;
import eu.chargetime.ocpp.feature.profile.ClientFirmwareManagementProfile;
import eu.chargetime.ocpp.feature.profile.ClientSmartChargingEventHandler;
import eu.chargetime.ocpp.feature.profile.ClientSmartChargingProfile;
import eu.chargetime.ocpp.feature.profile.securityext.ClientSecurityExtEventHandler;
import eu.chargetime.ocpp.feature.profile.securityext.ClientSecurityExtProfile;
import eu.chargetime.ocpp.model.Confirmation;
import eu.chargetime.ocpp.model.Request;
import eu.chargetime.ocpp.model.core.AuthorizationStatus;
import eu.chargetime.ocpp.model.core.AuthorizeConfirmation;
import eu.chargetime.ocpp.model.core.AuthorizeRequest;
import eu.chargetime.ocpp.model.core.BootNotificationConfirmation;
import eu.chargetime.ocpp.model.core.BootNotificationRequest;
import eu.chargetime.ocpp.model.core.ChangeConfigurationConfirmation;
import eu.chargetime.ocpp.model.core.ChangeConfigurationRequest;
import eu.chargetime.ocpp.model.core.ChargePointErrorCode;
import eu.chargetime.ocpp.model.core.ChargePointStatus;
import eu.chargetime.ocpp.model.core.ChargingSchedule;
import eu.chargetime.ocpp.model.core.ConfigurationStatus;
import eu.chargetime.ocpp.model.core.DataTransferConfirmation;
import eu.chargetime.ocpp.model.core.DataTransferRequest;
import eu.chargetime.ocpp.model.core.DataTransferStatus;
import eu.chargetime.ocpp.model.core.GetConfigurationConfirmation;
import eu.chargetime.ocpp.model.core.HeartbeatConfirmation;
import eu.chargetime.ocpp.model.core.HeartbeatRequest;
import eu.chargetime.ocpp.model.core.MeterValue;
import eu.chargetime.ocpp.model.core.MeterValuesRequest;
import eu.chargetime.ocpp.model.core.RegistrationStatus;
import eu.chargetime.ocpp.model.core.ResetConfirmation;
import eu.chargetime.ocpp.model.core.ResetRequest;
import eu.chargetime.ocpp.model.core.ResetStatus;
import eu.chargetime.ocpp.model.core.ResetType;
import eu.chargetime.ocpp.model.core.SampledValue;
import eu.chargetime.ocpp.model.core.StartTransactionConfirmation;
import eu.chargetime.ocpp.model.core.StartTransactionRequest;
import eu.chargetime.ocpp.model.core.StatusNotificationRequest;
import eu.chargetime.ocpp.model.core.StopTransactionConfirmation;
import eu.chargetime.ocpp.model.core.StopTransactionRequest;
import eu.chargetime.ocpp.model.firmware.DiagnosticsStatus;
import eu.chargetime.ocpp.model.firmware.DiagnosticsStatusNotificationRequest;
import eu.chargetime.ocpp.model.firmware.FirmwareStatus;
import eu.chargetime.ocpp.model.firmware.FirmwareStatusNotificationRequest;
import eu.chargetime.ocpp.model.securityext.SecurityEventNotificationRequest;
import eu.chargetime.ocpp.model.securityext.SignCertificateConfirmation;
import eu.chargetime.ocpp.model.securityext.SignCertificateRequest;
import eu.chargetime.ocpp.model.securityext.types.GenericStatusEnumType;
import eu.chargetime.ocpp.model.smartcharging.ChargingProfileStatus;
import eu.chargetime.ocpp.model.smartcharging.SetChargingProfileConfirmation;
import eu.chargetime.ocpp.model.smartcharging.SetChargingProfileRequest;
import java.time.ZonedDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A station of Java-OCA-OCPP at our server. */
class JavaOcaStationTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-01T12:00:00.123456789Z");

    private final JavaOca oca = new JavaOca(
            new ResetConfirmation(ResetStatus.Accepted),
            new ChangeConfigurationConfirmation(ConfigurationStatus.RebootRequired),
            new GetConfigurationConfirmation(),
            new SetChargingProfileConfirmation(ChargingProfileStatus.Accepted));
    private final JSONClient station = new JSONClient(
            new ClientCoreProfile(oca.handler(ClientCoreEventHandler.class)), "CP001", JSONConfiguration.get());
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private ServerFixture server;

    @BeforeEach
    void connect() throws Exception {
        server = ServerFixture.start();
        station.addFeatureProfile(
                new ClientFirmwareManagementProfile(oca.handler(ClientFirmwareManagementEventHandler.class)));
        station.addFeatureProfile(new ClientSmartChargingProfile(oca.handler(ClientSmartChargingEventHandler.class)));
        station.addFeatureProfile(new ClientSecurityExtProfile(oca.handler(ClientSecurityExtEventHandler.class)));
        CompletableFuture<Void> opened = new CompletableFuture<>();
        station.connect("ws://127.0.0.1:" + server.port() + "/ocpp", new ClientEvents() {
            @Override
            public void connectionOpened() {
                opened.complete(null);
            }

            @Override
            public void connectionClosed() {
                closed.complete(null);
            }
        });
        opened.get(20, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() {
        station.disconnect();
        server.close();
    }

    private <T extends Confirmation> T ask(Request request, Class<T> type) throws Exception {
        return type.cast(station.send(request).toCompletableFuture().get(20, TimeUnit.SECONDS));
    }

    private String call(String action, String payload) throws Exception {
        return server.call("CP001", action, payload);
    }

    @Test
    void aWholeTransactionOfTheStationIsUnderstood() throws Exception {
        var boot = ask(new BootNotificationRequest("Acme", "One"), BootNotificationConfirmation.class);
        assertEquals(RegistrationStatus.Accepted, boot.getStatus());
        assertEquals(300, boot.getInterval());
        assertNotNull(ask(new HeartbeatRequest(), HeartbeatConfirmation.class).getCurrentTime());
        assertEquals(
                AuthorizationStatus.Accepted,
                ask(new AuthorizeRequest("TAG1"), AuthorizeConfirmation.class)
                        .getIdTagInfo()
                        .getStatus());

        var status = new StatusNotificationRequest(1, ChargePointErrorCode.NoError, ChargePointStatus.Preparing);
        status.setTimestamp(NOW);
        ask(status, Confirmation.class);
        var start = ask(new StartTransactionRequest(1, "TAG1", 100, NOW), StartTransactionConfirmation.class);
        assertTrue(start.getTransactionId() > 0);
        var values = new MeterValuesRequest(1);
        values.setTransactionId(start.getTransactionId());
        values.setMeterValue(new MeterValue[] {new MeterValue(NOW, new SampledValue[] {new SampledValue("150.5")})});
        ask(values, Confirmation.class);
        ask(
                new StopTransactionRequest(200, NOW.plusMinutes(1), start.getTransactionId()),
                StopTransactionConfirmation.class);

        String transactions = server.transactions();
        assertTrue(transactions.contains("\"id\":" + start.getTransactionId() + ","), transactions);
        assertTrue(transactions.contains("\"meter\":200"), transactions);
        assertTrue(transactions.contains("\"value\":\"150.5\""), transactions);
    }

    @Test
    void whatTheOtherProfilesSendIsUnderstood() throws Exception {
        assertEquals(
                DataTransferStatus.UnknownVendorId,
                ask(new DataTransferRequest("com.acme"), DataTransferConfirmation.class)
                        .getStatus());
        ask(new FirmwareStatusNotificationRequest(FirmwareStatus.Installed), Confirmation.class);
        ask(new DiagnosticsStatusNotificationRequest(DiagnosticsStatus.Uploaded), Confirmation.class);
        ask(new SecurityEventNotificationRequest("SettingSystemTime", NOW), Confirmation.class);
        assertEquals(
                GenericStatusEnumType.Rejected,
                ask(
                                new SignCertificateRequest("-----BEGIN CERTIFICATE REQUEST-----"),
                                SignCertificateConfirmation.class)
                        .getStatus());
    }

    @Test
    void theStationUnderstandsOurCallsAndWeItsAnswers() throws Exception {
        assertEquals("{\"status\":\"Accepted\"}", call("Reset", "{\"type\":\"Hard\"}"));
        assertEquals(
                "{\"status\":\"RebootRequired\"}",
                call("ChangeConfiguration", "{\"key\":\"HeartbeatInterval\",\"value\":\"60\"}"));
        assertEquals("{}", call("GetConfiguration", "{\"key\":[\"Nothing\"]}"));

        assertEquals(ResetType.Hard, oca.received(ResetRequest.class).getType());
        assertEquals("60", oca.received(ChangeConfigurationRequest.class).getValue());
    }

    @Test
    void decimalsAndTimesOfAChargingProfileArriveAsTheyAre() throws Exception {
        assertEquals("{\"status\":\"Accepted\"}", call("SetChargingProfile", """
                {"connectorId":1,"csChargingProfiles":{"chargingProfileId":7,"stackLevel":0,
                 "chargingProfilePurpose":"TxDefaultProfile","chargingProfileKind":"Absolute",
                 "validFrom":"2026-03-01T12:00:00.5Z",
                 "chargingSchedule":{"startSchedule":"2026-03-01T12:00:00Z","chargingRateUnit":"A",
                  "chargingSchedulePeriod":[{"startPeriod":0,"limit":8.1,"numberPhases":3}]}}}"""));

        var profile = oca.received(SetChargingProfileRequest.class).getCsChargingProfiles();
        assertEquals(ZonedDateTime.parse("2026-03-01T12:00:00.5Z"), profile.getValidFrom());
        ChargingSchedule schedule = profile.getChargingSchedule();
        assertEquals(8.1, schedule.getChargingSchedulePeriod()[0].getLimit());
        assertEquals(3, schedule.getChargingSchedulePeriod()[0].getNumberPhases());
    }

    @Test
    void aProfileThatTheStationDoesNotHaveIsNotImplemented() throws Exception {
        assertEquals("NotImplemented", call("GetLocalListVersion", "{}"));
    }

    @Test
    void theStationIsToldWhenTheServerDisconnectsIt() throws Exception {
        ask(new BootNotificationRequest("Acme", "One"), BootNotificationConfirmation.class);

        server.disconnect("CP001");

        closed.get(20, TimeUnit.SECONDS);
    }
}
