package dev.ocpp4j.examples.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.core.station.FileTransfer;
import dev.ocpp4j.core.station.FirmwareSignatures;
import dev.ocpp4j.core.station.Manufacturer;
import dev.ocpp4j.examples.files.AnyTransfer;
import dev.ocpp4j.examples.files.Fault;
import dev.ocpp4j.examples.files.FileServers;
import dev.ocpp4j.examples.files.FirmwareImage;
import dev.ocpp4j.examples.files.TransferProtocol;
import dev.ocpp4j.transport.Handshake;
import dev.ocpp4j.transport.OcppServer;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.transport.ReconnectPolicy;
import dev.ocpp4j.transport.ServerListener;
import dev.ocpp4j.transport.WebSocketLink;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.BootNotificationResponse;
import dev.ocpp4j.v16.core.RegistrationStatus;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StatusNotificationResponse;
import dev.ocpp4j.v16.firmware.DiagnosticsStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.DiagnosticsStatusNotificationResponse;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationResponse;
import dev.ocpp4j.v16.firmware.GetDiagnosticsRequest;
import dev.ocpp4j.v16.firmware.UpdateFirmwareRequest;
import dev.ocpp4j.v16.security.Firmware;
import dev.ocpp4j.v16.security.SecurityEventNotificationRequest;
import dev.ocpp4j.v16.security.SecurityEventNotificationResponse;
import dev.ocpp4j.v16.security.SignedFirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.security.SignedFirmwareStatusNotificationResponse;
import dev.ocpp4j.v16.security.SignedUpdateFirmwareRequest;
import dev.ocpp4j.v16.security.UpdateFirmwareStatus;
import dev.ocpp4j.v16.station.ChargePoint;
import dev.ocpp4j.v16.station.SecurityEvents;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Firmware and diagnostics from end to end: station, central system and file servers over real sockets. */
class FilesOverLoopbackTest {
    private static final int GENEROUS = 60;

    private final TestAuthority authority = new TestAuthority();
    private final Manufacturer maker = new Manufacturer(Instant.now());
    private final SessionConfig config = SessionConfig.defaults();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<OcppSession> sessions = new LinkedBlockingQueue<>();
    private FileServers servers;
    private OcppServer server;
    private ChargePoint station;

    @BeforeEach
    void open() throws IOException {
        servers = FileServers.builder()
                .advertise("localhost")
                .tls(authority.context(authority.server("localhost")), 0, 0)
                .start();
        server = OcppServer.builder()
                .bind("127.0.0.1")
                .accept(Ocpp16.PROTOCOL, centralSystem())
                .listener(new ServerListener() {
                    @Override
                    public void onConnected(OcppSession session, Handshake handshake) {
                        sessions.add(session);
                    }
                })
                .start();
    }

    private Handlers centralSystem() {
        return Handlers.builder()
                .on(BootNotificationRequest.class, (request, exchange) -> {
                    told.add("boot " + request.firmwareVersion());
                    return new BootNotificationResponse(
                            RegistrationStatus.ACCEPTED, config.clock().instant(), 300);
                })
                .on(StatusNotificationRequest.class, (request, exchange) -> new StatusNotificationResponse())
                .on(FirmwareStatusNotificationRequest.class, (request, exchange) -> {
                    told.add("firmware " + request.status());
                    return new FirmwareStatusNotificationResponse();
                })
                .on(SignedFirmwareStatusNotificationRequest.class, (request, exchange) -> {
                    told.add("firmware " + request.status());
                    return new SignedFirmwareStatusNotificationResponse();
                })
                .on(DiagnosticsStatusNotificationRequest.class, (request, exchange) -> {
                    told.add("diagnostics " + request.status());
                    return new DiagnosticsStatusNotificationResponse();
                })
                .on(
                        SecurityEventNotificationRequest.class,
                        (request, exchange) -> new SecurityEventNotificationResponse())
                .build();
    }

    private void start(FirmwareSignatures signatures) throws Exception {
        WebSocketLink link = new WebSocketLink(
                handlers -> OcppStation.builder(URI.create("ws://127.0.0.1:" + server.port() + "/ocpp"), "CP001")
                        .offer(Ocpp16.PROTOCOL, handlers)
                        .reconnect(new ReconnectPolicy(Duration.ofMillis(100), Duration.ZERO, 0)));
        Outlets16 outlets = new Outlets16(new SimulatedHardware(1, 11_000, false), config.clock());
        ChargePoint.Builder builder = ChargePoint.builder(
                        new BootNotificationRequest("ocpp4j", "Simulated").withFirmwareVersion("1.0"), 1)
                .config(config)
                .bootTime(Duration.ofMillis(100));
        FileTransfer transfer = AnyTransfer.all(authority.trusting(), Duration.ofSeconds(30), config);
        SimulatedFirmware firmware =
                SimulatedFirmware.temporary(Duration.ofMillis(100), config.scheduler(), config.executor());
        SecurityEvents events = signatures == null ? null : new SecurityEvents();
        station = FileParts16.add(builder, transfer, firmware, events, signatures, config)
                .build(link, outlets, outlets);
        link.serve(station);
        station.start();
        expect("boot 1.0");
    }

    @AfterEach
    void close() {
        station.stop();
        server.close();
        servers.close();
    }

    private void expect(String... words) throws InterruptedException {
        for (String word : words) {
            assertEquals(word, told.poll(GENEROUS, TimeUnit.SECONDS));
        }
    }

    private <R extends Response> R call(Request<R> request) throws InterruptedException {
        return sessions.poll(GENEROUS, TimeUnit.SECONDS)
                .send(request)
                .orTimeout(GENEROUS, TimeUnit.SECONDS)
                .join();
    }

    private UpdateFirmwareRequest update(URI location) {
        return new UpdateFirmwareRequest(location.toString(), config.clock().instant())
                .withRetries(1)
                .withRetryInterval(0);
    }

    @ParameterizedTest
    @EnumSource(TransferProtocol.class)
    void firmwareIsFetchedInstalledAndRuns(TransferProtocol protocol) throws Exception {
        start(null);
        servers.shelf().put("/f/2.0.bin", FirmwareImage.of("2.0", 100_000));
        servers.shelf().faults("/f", List.of(Fault.CUT_OFF)); // the retry has more luck
        call(update(servers.uri(protocol, "/f/2.0.bin")));
        expect("firmware DOWNLOADING", "firmware DOWNLOADED", "firmware INSTALLING", "boot 2.0", "firmware INSTALLED");
        assertEquals(2, servers.shelf().accesses().size());
    }

    @Test
    void aDamagedImageIsNotInstalled() throws Exception {
        start(null);
        servers.shelf().put("/f/2.0.bin", FirmwareImage.of("2.0", 100_000));
        servers.shelf().fault("/f", Fault.CORRUPTED);
        call(update(servers.uri(TransferProtocol.HTTP, "/f/2.0.bin")));
        expect("firmware DOWNLOADING", "firmware DOWNLOADED", "firmware INSTALLATION_FAILED");
    }

    @ParameterizedTest
    @EnumSource(TransferProtocol.class)
    void aDeadHostMakesTheDownloadFail(TransferProtocol protocol) throws Exception {
        start(null);
        call(update(servers.deadUri(protocol, "/f/2.0.bin")));
        expect("firmware DOWNLOADING", "firmware DOWNLOAD_FAILED");
    }

    @ParameterizedTest
    @EnumSource(TransferProtocol.class)
    void diagnosticsAreUploaded(TransferProtocol protocol) throws Exception {
        start(null);
        String name = call(new GetDiagnosticsRequest(
                        servers.uri(protocol, "/logs/").toString()))
                .fileName();
        expect("diagnostics UPLOADING", "diagnostics UPLOADED");
        assertEquals(name, servers.shelf().uploads().get(0).fileName());
        assertTrue(servers.shelf().uploads().get(0).content().length > 0);
    }

    @Test
    void aRefusedUploadIsTold() throws Exception {
        start(null);
        servers.shelf().fault("/logs", Fault.REFUSED);
        call(new GetDiagnosticsRequest(
                servers.uri(TransferProtocol.HTTP, "/logs/").toString()));
        expect("diagnostics UPLOADING", "diagnostics UPLOAD_FAILED");
    }

    @Test
    void signedFirmwareIsCheckedAndInstalled() throws Exception {
        start(new FirmwareSignatures(maker.roots(), certificate -> false, config.clock()));
        byte[] image = FirmwareImage.of("3.0", 100_000);
        servers.shelf().put("/f/3.0.bin", image);
        Manufacturer.Signer signer = maker.signer();
        Firmware firmware = new Firmware(
                servers.uri(TransferProtocol.HTTPS, "/f/3.0.bin").toString(),
                config.clock().instant(),
                signer.pem(),
                signer.sign(image));
        assertEquals(
                UpdateFirmwareStatus.ACCEPTED,
                call(new SignedUpdateFirmwareRequest(1, firmware)).status());
        expect(
                "firmware DOWNLOADING",
                "firmware DOWNLOADED",
                "firmware SIGNATURE_VERIFIED",
                "firmware INSTALLING",
                "firmware INSTALL_REBOOTING",
                "boot 3.0",
                "firmware INSTALLED");
    }
}
