package dev.ocpp4j.examples.station201;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.OutboxJournal;
import dev.ocpp4j.core.security.Way;
import dev.ocpp4j.core.station.FileTransfer.Outcome;
import dev.ocpp4j.examples.station.SimulatedFirmware;
import dev.ocpp4j.v201.availability.ChangeAvailabilityRequest;
import dev.ocpp4j.v201.availability.ConnectorStatus;
import dev.ocpp4j.v201.availability.OperationalStatus;
import dev.ocpp4j.v201.availability.StatusNotificationRequest;
import dev.ocpp4j.v201.common.CertificateHashData;
import dev.ocpp4j.v201.common.ChargingProfile;
import dev.ocpp4j.v201.common.ChargingProfileKind;
import dev.ocpp4j.v201.common.ChargingProfilePurpose;
import dev.ocpp4j.v201.common.ChargingRateUnit;
import dev.ocpp4j.v201.common.ChargingSchedule;
import dev.ocpp4j.v201.common.ChargingSchedulePeriod;
import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.HashAlgorithm;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenEnum;
import dev.ocpp4j.v201.common.MessageContent;
import dev.ocpp4j.v201.common.MessageFormat;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.displaymessage.ClearDisplayMessageRequest;
import dev.ocpp4j.v201.displaymessage.ClearMessageStatus;
import dev.ocpp4j.v201.displaymessage.DisplayMessageStatus;
import dev.ocpp4j.v201.displaymessage.GetDisplayMessagesRequest;
import dev.ocpp4j.v201.displaymessage.GetDisplayMessagesStatus;
import dev.ocpp4j.v201.displaymessage.MessageInfo;
import dev.ocpp4j.v201.displaymessage.MessagePriority;
import dev.ocpp4j.v201.displaymessage.NotifyDisplayMessagesRequest;
import dev.ocpp4j.v201.displaymessage.SetDisplayMessageRequest;
import dev.ocpp4j.v201.firmware.Firmware;
import dev.ocpp4j.v201.firmware.FirmwareStatus;
import dev.ocpp4j.v201.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v201.firmware.UpdateFirmwareRequest;
import dev.ocpp4j.v201.firmware.UpdateFirmwareStatus;
import dev.ocpp4j.v201.iso15118certificates.DeleteCertificateRequest;
import dev.ocpp4j.v201.iso15118certificates.DeleteCertificateStatus;
import dev.ocpp4j.v201.iso15118certificates.GetCertificateIdUse;
import dev.ocpp4j.v201.iso15118certificates.GetInstalledCertificateIdsRequest;
import dev.ocpp4j.v201.iso15118certificates.GetInstalledCertificateIdsResponse;
import dev.ocpp4j.v201.iso15118certificates.GetInstalledCertificateStatus;
import dev.ocpp4j.v201.iso15118certificates.InstallCertificateRequest;
import dev.ocpp4j.v201.iso15118certificates.InstallCertificateStatus;
import dev.ocpp4j.v201.iso15118certificates.InstallCertificateUse;
import dev.ocpp4j.v201.provisioning.BootNotificationRequest;
import dev.ocpp4j.v201.provisioning.BootReason;
import dev.ocpp4j.v201.provisioning.GetVariableData;
import dev.ocpp4j.v201.provisioning.GetVariablesRequest;
import dev.ocpp4j.v201.provisioning.NetworkConnectionProfile;
import dev.ocpp4j.v201.provisioning.OCPPInterface;
import dev.ocpp4j.v201.provisioning.OCPPTransport;
import dev.ocpp4j.v201.provisioning.OCPPVersion;
import dev.ocpp4j.v201.provisioning.Reset;
import dev.ocpp4j.v201.provisioning.ResetRequest;
import dev.ocpp4j.v201.provisioning.SetNetworkProfileRequest;
import dev.ocpp4j.v201.provisioning.SetNetworkProfileStatus;
import dev.ocpp4j.v201.provisioning.SetVariableStatus;
import dev.ocpp4j.v201.remotecontrol.RequestStartStopStatus;
import dev.ocpp4j.v201.remotecontrol.RequestStartTransactionRequest;
import dev.ocpp4j.v201.reservation.CancelReservationRequest;
import dev.ocpp4j.v201.reservation.CancelReservationStatus;
import dev.ocpp4j.v201.reservation.ReservationStatusUpdateRequest;
import dev.ocpp4j.v201.reservation.ReservationUpdateStatus;
import dev.ocpp4j.v201.reservation.ReserveNowRequest;
import dev.ocpp4j.v201.reservation.ReserveNowStatus;
import dev.ocpp4j.v201.smartcharging.ChargingProfileStatus;
import dev.ocpp4j.v201.smartcharging.ClearChargingProfileRequest;
import dev.ocpp4j.v201.smartcharging.SetChargingProfileRequest;
import dev.ocpp4j.v201.transactions.TransactionEventRequest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a station need not have: reservations, a display, certificates, network profiles, smart charging. */
class OptionalBlocksTest {
    private static final IdToken HERS = new IdToken("HERS", IdTokenEnum.ISO14443);
    private static final IdToken FAMILY = new IdToken("FAMILY", IdTokenEnum.CENTRAL);

    private final Station201Bench bench = Station201Bench.booted(2);

    @AfterEach
    void close() {
        bench.close();
    }

    // ---- reservations

    private ReserveNowStatus reserve(int id, Integer evse) {
        Instant expiry = bench.time.now().plusSeconds(600);
        return bench.call(
                        new ReserveNowRequest(id, expiry, HERS).withEvseId(evse).withGroupIdToken(FAMILY))
                .status();
    }

    private List<ReservationStatusUpdateRequest> ends() {
        return bench.received(ReservationStatusUpdateRequest.class);
    }

    // H01.FR.23, H03.FR.01, H03.FR.09, H01.FR.15
    @Test
    void aReservedEvseIsKeptForWhoReservedIt() {
        assertEquals(ReserveNowStatus.ACCEPTED, reserve(7, 1));
        assertEquals(List.of(ConnectorStatus.RESERVED), bench.statuses(1, 1));
        bench.station.plugIn(2, 1);
        bench.station.presentTag(1, "HIS");
        assertTrue(bench.events().stream()
                .noneMatch(event -> event.evse() != null && event.evse().id() == 1));
        bench.station.presentTag(1, "HERS");
        List<Integer> told = bench.events().stream()
                .map(TransactionEventRequest::reservationId)
                .filter(Objects::nonNull)
                .toList();
        assertEquals(List.of(7), told);
        assertEquals(List.of(), ends());
        assertEquals(
                CancelReservationStatus.REJECTED,
                bench.call(new CancelReservationRequest(7)).status());
    }

    // H01.FR.11, H01.FR.02
    @Test
    void aReservationOfTheSameIdTakesThePlaceOfTheOther() {
        reserve(7, 1);
        assertEquals(ReserveNowStatus.OCCUPIED, reserve(8, 1));
        assertEquals(ReserveNowStatus.ACCEPTED, reserve(7, 2));
        assertEquals(List.of(ConnectorStatus.RESERVED, ConnectorStatus.AVAILABLE), bench.statuses(1, 1));
        assertEquals(List.of(ConnectorStatus.RESERVED), bench.statuses(2, 1));
        assertEquals(ReserveNowStatus.REJECTED, reserve(9, 3));
    }

    // H01.FR.20, H03.FR.06
    @Test
    void whicheverEvseIsLeftIsReserved() {
        assertEquals(ReserveNowStatus.ACCEPTED, reserve(7, null));
        assertEquals(List.of(), bench.statuses(1, 1));
        bench.station.plugIn(1, 1);
        bench.station.presentTag(1, "HIS");
        assertEquals(List.of(ConnectorStatus.RESERVED), bench.statuses(2, 1));
        assertEquals(
                RequestStartStopStatus.REJECTED,
                bench.call(new RequestStartTransactionRequest(new IdToken("THEIRS", IdTokenEnum.ISO14443), 1))
                        .status());
        assertEquals(
                RequestStartStopStatus.ACCEPTED,
                bench.call(new RequestStartTransactionRequest(new IdToken("THEIRS", IdTokenEnum.ISO14443), 1)
                                .withGroupIdToken(FAMILY))
                        .status());
    }

    // H04.FR.01, H04.FR.03
    @Test
    void aReservationExpires() {
        reserve(7, 1);
        bench.time.advance(Duration.ofSeconds(601));
        assertEquals(List.of(new ReservationStatusUpdateRequest(7, ReservationUpdateStatus.EXPIRED)), ends());
        assertEquals(List.of(ConnectorStatus.RESERVED, ConnectorStatus.AVAILABLE), bench.statuses(1, 1));
    }

    // H01.FR.16, H01.FR.17
    @Test
    void whatIsOutOfServiceIsNotReservedAnyMore() {
        reserve(7, 1);
        reserve(8, 2);
        bench.call(new ChangeAvailabilityRequest(OperationalStatus.INOPERATIVE)
                .withEvse(new dev.ocpp4j.v201.common.EVSE(1)));
        bench.station.fault(2, "GroundFault", null);
        assertEquals(
                List.of(
                        new ReservationStatusUpdateRequest(7, ReservationUpdateStatus.REMOVED),
                        new ReservationStatusUpdateRequest(8, ReservationUpdateStatus.REMOVED)),
                ends());
        assertEquals(ReserveNowStatus.UNAVAILABLE, reserve(9, 1));
        assertEquals(ReserveNowStatus.FAULTED, reserve(9, 2));
    }

    @Test
    void aReservationOutlivesARestart() {
        reserve(7, 1);
        bench.call(new ResetRequest(Reset.IMMEDIATE));
        bench.time.advance(Duration.ofSeconds(10));
        List<ConnectorStatus> told = bench.statuses(1, 1);
        assertEquals(ConnectorStatus.RESERVED, told.get(told.size() - 1));
        bench.time.advance(Duration.ofSeconds(600));
        assertEquals(List.of(new ReservationStatusUpdateRequest(7, ReservationUpdateStatus.EXPIRED)), ends());
    }

    // H01.FR.01
    @Test
    void reservationsCanBeSwitchedOff() {
        assertEquals(SetVariableStatus.ACCEPTED, bench.set("ReservationCtrlr", "Enabled", "false"));
        assertEquals(ReserveNowStatus.REJECTED, reserve(7, 1));
    }

    // ---- the display

    private static MessageInfo message(int id, MessagePriority priority) {
        return new MessageInfo(id, priority, new MessageContent(MessageFormat.UTF8, "Hello"));
    }

    private DisplayMessageStatus show(MessageInfo message) {
        return bench.call(new SetDisplayMessageRequest(message)).status();
    }

    // O01, O03, O05
    @Test
    void messagesAreShownToldAndCleared() {
        assertEquals(DisplayMessageStatus.ACCEPTED, show(message(1, MessagePriority.ALWAYS_FRONT)));
        assertEquals(DisplayMessageStatus.ACCEPTED, show(message(2, MessagePriority.ALWAYS_FRONT)));
        for (int id = 3; id < 9; id++) {
            show(message(id, MessagePriority.NORMAL_CYCLE));
        }
        assertEquals(
                GetDisplayMessagesStatus.ACCEPTED,
                bench.call(new GetDisplayMessagesRequest(5)).status());
        List<NotifyDisplayMessagesRequest> parts = bench.received(NotifyDisplayMessagesRequest.class);
        assertEquals(
                List.of(2, 3, 4, 5, 6, 7, 8),
                parts.stream()
                        .flatMap(part -> part.messageInfo().stream())
                        .map(MessageInfo::id)
                        .toList());
        assertTrue(parts.get(0).tbc());
        assertNull(parts.get(1).tbc());
        assertEquals(
                ClearMessageStatus.ACCEPTED,
                bench.call(new ClearDisplayMessageRequest(2)).status());
        assertEquals(
                ClearMessageStatus.UNKNOWN,
                bench.call(new ClearDisplayMessageRequest(2)).status());
        assertEquals(
                GetDisplayMessagesStatus.UNKNOWN,
                bench.call(new GetDisplayMessagesRequest(6).withPriority(MessagePriority.ALWAYS_FRONT))
                        .status());
    }

    @Test
    void aMessageEndsWithItsTimeOrItsTransaction() {
        assertEquals(
                DisplayMessageStatus.UNKNOWN_TRANSACTION,
                show(message(1, MessagePriority.IN_FRONT).withTransactionId("nothing")));
        assertEquals(
                DisplayMessageStatus.NOT_SUPPORTED_MESSAGE_FORMAT,
                show(new MessageInfo(
                        1, MessagePriority.IN_FRONT, new MessageContent(MessageFormat.HTML, "<b>Hello</b>"))));
        show(message(1, MessagePriority.IN_FRONT)
                .withEndDateTime(bench.time.now().plusSeconds(60)));
        bench.station.plugIn(1, 1);
        show(message(2, MessagePriority.IN_FRONT).withTransactionId("tx-1"));
        bench.time.advance(Duration.ofSeconds(61));
        bench.station.unplug(1);
        assertEquals(
                GetDisplayMessagesStatus.UNKNOWN,
                bench.call(new GetDisplayMessagesRequest(6)).status());
    }

    // ---- certificates

    private static String pem() throws Exception {
        try (var in = OptionalBlocksTest.class.getResourceAsStream("root.pem")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    // M03, M04, M05; the hashes are those that "openssl ocsp" gives for this certificate
    @Test
    void rootsAreInstalledListedAndDeleted() throws Exception {
        assertEquals(
                GetInstalledCertificateStatus.NOT_FOUND,
                bench.call(new GetInstalledCertificateIdsRequest()).status());
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    InstallCertificateStatus.ACCEPTED,
                    bench.call(new InstallCertificateRequest(InstallCertificateUse.CSMS_ROOT_CERTIFICATE, pem()))
                            .status());
        }
        assertEquals(
                InstallCertificateStatus.REJECTED,
                bench.call(new InstallCertificateRequest(InstallCertificateUse.CSMS_ROOT_CERTIFICATE, "nonsense"))
                        .status());
        GetInstalledCertificateIdsResponse found = bench.call(new GetInstalledCertificateIdsRequest()
                .withCertificateType(List.of(GetCertificateIdUse.CSMS_ROOT_CERTIFICATE)));
        assertEquals(1, found.certificateHashDataChain().size());
        CertificateHashData hash = found.certificateHashDataChain().get(0).certificateHashData();
        assertEquals(
                new CertificateHashData(
                        HashAlgorithm.SHA256,
                        "5bf20c052075fd722eadca9ef17c4e8cd5953ba4f4730f3b9c22df3be311fc0e",
                        "7d58c0b258f51464e7eaa13a2f356a40c448e79ccfc9b743df18ed775c9949cc",
                        "b7df05e83c4d54c7"),
                hash);
        assertEquals(
                GetInstalledCertificateStatus.NOT_FOUND,
                bench.call(new GetInstalledCertificateIdsRequest()
                                .withCertificateType(List.of(GetCertificateIdUse.V2G_ROOT_CERTIFICATE)))
                        .status());
        assertEquals(
                DeleteCertificateStatus.ACCEPTED,
                bench.call(new DeleteCertificateRequest(hash)).status());
        assertEquals(
                DeleteCertificateStatus.NOT_FOUND,
                bench.call(new DeleteCertificateRequest(hash)).status());
    }

    // ---- network profiles

    private static NetworkConnectionProfile profile(int security, String url) {
        return new NetworkConnectionProfile(
                OCPPVersion.OCPP20, OCPPTransport.JSON, url, 30, security, OCPPInterface.WIRED0);
    }

    private SetNetworkProfileStatus set(int slot, NetworkConnectionProfile profile) {
        return bench.call(new SetNetworkProfileRequest(slot, profile)).status();
    }

    // B09.FR.01, B09.FR.02, B09.FR.04, B09.FR.05
    @Test
    void aNetworkProfileIsTakenWhenItCanBeUsed() {
        assertEquals(SetNetworkProfileStatus.ACCEPTED, set(2, profile(2, "wss://other.example/ocpp")));
        assertEquals(SetNetworkProfileStatus.REJECTED, set(2, profile(0, "ws://other.example/ocpp")));
        assertEquals(SetNetworkProfileStatus.REJECTED, set(2, profile(1, "https://other.example/ocpp")));
        assertEquals(SetNetworkProfileStatus.REJECTED, set(9, profile(2, "wss://other.example/ocpp")));
    }

    // B10.FR.01 to B10.FR.04, B10.FR.07
    @Test
    void theStationMovesAfterAResetAndComesBackWhenThatFails() {
        assertEquals(SetVariableStatus.REJECTED, bench.set("OCPPCommCtrlr", "NetworkConfigurationPriority", "2,1"));
        set(2, profile(1, "ws://other.example/ocpp"));
        assertEquals(
                SetVariableStatus.REBOOT_REQUIRED, bench.set("OCPPCommCtrlr", "NetworkConfigurationPriority", "2"));
        assertEquals(SetVariableStatus.ACCEPTED, bench.set("OCPPCommCtrlr", "NetworkProfileConnectionAttempts", "2"));
        assertEquals("ws://csms.example/ocpp", attempt());
        bench.call(new ResetRequest(Reset.IMMEDIATE));
        bench.time.advance(Duration.ofSeconds(10));
        assertEquals("ws://other.example/ocpp", attempt());
        assertEquals("ws://other.example/ocpp", attempt());
        assertEquals("ws://csms.example/ocpp", attempt());
    }

    /** Where the station tries to connect to now, which fails. */
    private String attempt() {
        Way way = bench.station.ways().next();
        bench.station.ways().failed(way, null, "");
        return way.endpoint().toString();
    }

    // B10.FR.10
    @Test
    void theStationIsAcceptedAnewWhereItHasMovedTo() {
        set(2, profile(1, "ws://other.example/ocpp"));
        bench.set("OCPPCommCtrlr", "NetworkConfigurationPriority", "1,2");
        bench.set("OCPPCommCtrlr", "NetworkProfileConnectionAttempts", "1");
        bench.call(new ResetRequest(Reset.IMMEDIATE));
        bench.time.advance(Duration.ofSeconds(10));
        bench.received.clear();
        attempt();
        bench.cut();
        bench.station.ways().connected(bench.station.ways().next(), List.of());
        bench.connect();

        assertEquals(
                BootReason.UNKNOWN,
                bench.received(BootNotificationRequest.class).get(0).reason());
        assertEquals("2", value("OCPPCommCtrlr", "ActiveNetworkProfile"));
    }

    // ---- smart charging

    // K01
    @Test
    void aProfileLimitsWhatAVehicleGets() {
        bench.station.plugIn(1, 1);
        bench.station.presentTag(1, "HERS");
        assertEquals(11_000, bench.hardware.read(1, bench.time.now()).power());
        ChargingProfile profile = new ChargingProfile(
                1,
                0,
                ChargingProfilePurpose.TX_DEFAULT_PROFILE,
                ChargingProfileKind.ABSOLUTE,
                List.of(new ChargingSchedule(
                                1,
                                ChargingRateUnit.W,
                                List.of(
                                        new ChargingSchedulePeriod(0, BigDecimal.valueOf(4000)),
                                        new ChargingSchedulePeriod(3600, BigDecimal.valueOf(2000))))
                        .withStartSchedule(bench.time.now())));
        assertEquals(
                ChargingProfileStatus.ACCEPTED,
                bench.call(new SetChargingProfileRequest(0, profile)).status());
        assertEquals(4000, bench.hardware.read(1, bench.time.now()).power());
        bench.time.advance(Duration.ofSeconds(3601));
        assertEquals(2000, bench.hardware.read(1, bench.time.now()).power());
        bench.call(new ClearChargingProfileRequest().withChargingProfileId(1));
        assertEquals(11_000, bench.hardware.read(1, bench.time.now()).power());
    }

    @Test
    void theVariablesTellWhatThereIs() {
        show(message(1, MessagePriority.IN_FRONT));
        assertEquals("1", value("DisplayMessageCtrlr", "DisplayMessages"));
        assertEquals("0", value("SecurityCtrlr", "CertificateEntries"));
        assertEquals("1", value("OCPPCommCtrlr", "ActiveNetworkProfile"));
    }

    private String value(String component, String variable) {
        return bench.call(new GetVariablesRequest(
                        List.of(new GetVariableData(new Component(component), new Variable(variable)))))
                .getVariableResult()
                .get(0)
                .attributeValue();
    }

    // ---- what outlives the process

    // E04, E08.FR.07
    @Test
    void whatWasNotToldOfATransactionIsToldByTheNextProcess() {
        OutboxJournal journal = OutboxJournal.inMemory();
        try (Station201Bench first = new Station201Bench(1, 1, journal, null)) {
            first.station.start();
            first.reachable = false;
            first.cut();
            first.station.plugIn(1, 1);
            first.station.stop();
            assertEquals(List.of(), first.events());
        }
        try (Station201Bench second = new Station201Bench(1, 1, journal, null)) {
            second.station.start();
            TransactionEventRequest told = second.events().get(0);
            assertEquals("tx-1", told.transactionInfo().transactionId());
            assertEquals(0, told.seqNo());
            assertTrue(told.offline());
        }
    }

    // ---- firmware

    // L02, L01.FR.10, F06.FR.16
    @Test
    void newFirmwareIsFetchedInstalledAndRunsAfterTheTransaction(@TempDir Path directory) {
        try (Station201Bench updated = new Station201Bench(
                1,
                1,
                OutboxJournal.inMemory(),
                config -> new SimulatedFirmware(
                        directory, Duration.ofSeconds(5), config.scheduler(), config.executor()))) {
            updated.station.start();
            updated.station.plugIn(1, 1);
            assertEquals(
                    UpdateFirmwareStatus.ACCEPTED,
                    updated.call(new UpdateFirmwareRequest(
                                    4, new Firmware("http://files.example/f", updated.time.now())))
                            .status());
            assertEquals(List.of(FirmwareStatus.DOWNLOADING, FirmwareStatus.DOWNLOADED), firmwareStatuses(updated));
            updated.station.unplug(1);
            updated.time.advance(Duration.ofSeconds(20));
            assertEquals(
                    List.of(
                            FirmwareStatus.DOWNLOADING,
                            FirmwareStatus.DOWNLOADED,
                            FirmwareStatus.INSTALLING,
                            FirmwareStatus.INSTALL_REBOOTING,
                            FirmwareStatus.INSTALLED),
                    firmwareStatuses(updated));
            assertEquals(
                    List.of(4),
                    updated.received(FirmwareStatusNotificationRequest.class).stream()
                            .map(FirmwareStatusNotificationRequest::requestId)
                            .distinct()
                            .toList());
            BootNotificationRequest boot =
                    updated.received(BootNotificationRequest.class).get(1);
            assertEquals(BootReason.FIRMWARE_UPDATE, boot.reason());
            assertEquals("2.0.0", boot.chargingStation().firmwareVersion());
            // What was kept free for the installation is free again with the new firmware.
            assertEquals(
                    List.of(ConnectorStatus.AVAILABLE),
                    updated.received.subList(updated.received.indexOf(boot), updated.received.size()).stream()
                            .filter(StatusNotificationRequest.class::isInstance)
                            .map(told -> ((StatusNotificationRequest) told).connectorStatus())
                            .toList());
        }
    }

    // L01.FR.21, L01.FR.22
    @Test
    void aStationThatCannotCheckSignaturesInstallsNothingThatIsSigned(@TempDir Path directory) {
        try (Station201Bench updated = new Station201Bench(
                1,
                1,
                OutboxJournal.inMemory(),
                config -> new SimulatedFirmware(
                        directory, Duration.ofSeconds(5), config.scheduler(), config.executor()))) {
            updated.station.start();
            Firmware signed = new Firmware("http://files.example/f", updated.time.now())
                    .withSigningCertificate("a certificate")
                    .withSignature("a signature");
            assertEquals(
                    UpdateFirmwareStatus.INVALID_CERTIFICATE,
                    updated.call(new UpdateFirmwareRequest(4, signed)).status());
            updated.time.advance(Duration.ofSeconds(20));
            assertEquals(List.of(), firmwareStatuses(updated));
        }
    }

    // L01.FR.01 by L02.FR.01
    @Test
    void aDownloadThatIsInterruptedIsPausedUntilItGoesOn(@TempDir Path directory) {
        try (Station201Bench updated = new Station201Bench(
                1,
                1,
                OutboxJournal.inMemory(),
                config -> new SimulatedFirmware(
                        directory, Duration.ofSeconds(5), config.scheduler(), config.executor()))) {
            updated.station.start();
            updated.downloads.add(Outcome.INTERRUPTED);
            updated.call(new UpdateFirmwareRequest(4, new Firmware("http://files.example/f", updated.time.now()))
                    .withRetries(1)
                    .withRetryInterval(30));
            assertEquals(
                    List.of(FirmwareStatus.DOWNLOADING, FirmwareStatus.DOWNLOAD_PAUSED), firmwareStatuses(updated));
            updated.time.advance(Duration.ofSeconds(30));
            assertEquals(
                    List.of(FirmwareStatus.DOWNLOADING, FirmwareStatus.DOWNLOADED),
                    firmwareStatuses(updated).subList(2, 4));
        }
    }

    private static List<FirmwareStatus> firmwareStatuses(Station201Bench bench) {
        return bench.received(FirmwareStatusNotificationRequest.class).stream()
                .map(FirmwareStatusNotificationRequest::status)
                .toList();
    }
}
