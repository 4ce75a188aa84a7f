package dev.ocpp4j.examples.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.core.station.FileTransfer;
import dev.ocpp4j.core.station.FileTransfer.Outcome;
import dev.ocpp4j.core.station.LogFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The transfers of a station against real servers over loopback. */
class TransfersTest {
    private static final Duration GENEROUS = Duration.ofSeconds(30);
    private static final byte[] IMAGE = new byte[300_000];

    static {
        Arrays.fill(IMAGE, (byte) 7);
    }

    @TempDir
    Path directory;

    private final TestAuthority authority = new TestAuthority();
    private FileServers servers;
    private FileTransfer transfer;

    @BeforeEach
    void start() throws IOException {
        servers = FileServers.builder()
                .bind("127.0.0.1")
                .advertise("localhost")
                .tls(authority.context(authority.server("localhost")), 0, 0)
                .start();
        servers.shelf().put("/f/image.bin", IMAGE);
        transfer = transfer(GENEROUS);
    }

    private FileTransfer transfer(Duration timeout) {
        return AnyTransfer.all(authority.trusting(), timeout, SessionConfig.defaults());
    }

    @AfterEach
    void stop() {
        servers.close();
    }

    private static Outcome get(CompletableFuture<Outcome> outcome) {
        return outcome.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private Path target() {
        return directory.resolve("image");
    }

    private Outcome download(TransferProtocol protocol) {
        return get(transfer.download(servers.uri(protocol, "/f/image.bin"), target()));
    }

    private Outcome upload(TransferProtocol protocol, String path) {
        LogFile file = LogFile.of("d 1.log", "diagnostics".getBytes(StandardCharsets.US_ASCII));
        return get(transfer.upload(file, servers.uri(protocol, path)));
    }

    @ParameterizedTest
    @EnumSource(TransferProtocol.class)
    void aFileIsFetched(TransferProtocol protocol) throws IOException {
        Files.write(target(), new byte[1_000_000]); // the one before was longer
        assertEquals(Outcome.DONE, download(protocol));
        assertArrayEquals(IMAGE, Files.readAllBytes(target()));
    }

    @ParameterizedTest
    @EnumSource(TransferProtocol.class)
    void aFileIsPutIntoADirectory(TransferProtocol protocol) {
        assertEquals(Outcome.DONE, upload(protocol, "/logs/"));
        Upload upload = servers.shelf().uploads().get(0);
        assertEquals("d 1.log", upload.fileName());
        assertEquals("/logs/d 1.log", upload.path());
        assertEquals("diagnostics", new String(upload.content(), StandardCharsets.US_ASCII));
    }

    // What a signed URI of a cloud store needs
    @Test
    void byHttpAFileIsPutWhereTheUriSays() {
        assertEquals(Outcome.DONE, upload(TransferProtocol.HTTP, "/logs/any"));
        assertEquals("/logs/any", servers.shelf().uploads().get(0).path());
        assertEquals("d 1.log", servers.shelf().uploads().get(0).fileName());
    }

    @ParameterizedTest
    @EnumSource(TransferProtocol.class)
    void whatIsNotThereIsNotFetched(TransferProtocol protocol) {
        servers.shelf().fault("/f", Fault.NOT_FOUND);
        assertEquals(Outcome.FAILED, download(protocol));
    }

    @ParameterizedTest
    @EnumSource(TransferProtocol.class)
    void whatEndsHalfWayHasFailed(TransferProtocol protocol) {
        servers.shelf().fault("/", Fault.CUT_OFF);
        assertEquals(Outcome.FAILED, download(protocol));
    }

    @ParameterizedTest
    @EnumSource(TransferProtocol.class)
    void anUploadMayBeRefused(TransferProtocol protocol) {
        servers.shelf().fault("/logs", Fault.REFUSED);
        assertEquals(Outcome.PERMISSION_DENIED, upload(protocol, "/logs/"));
    }

    @ParameterizedTest
    @EnumSource(TransferProtocol.class)
    void aDeadHostFails(TransferProtocol protocol) {
        assertEquals(Outcome.FAILED, get(transfer.download(servers.deadUri(protocol, "/f/image.bin"), target())));
    }

    @ParameterizedTest
    @EnumSource(
            value = TransferProtocol.class,
            names = {"HTTP", "FTP"})
    void aSilentServerFails(TransferProtocol protocol) {
        transfer = transfer(Duration.ofMillis(500));
        servers.shelf().fault("/f", Fault.SILENT);
        assertEquals(Outcome.FAILED, download(protocol));
    }

    @ParameterizedTest
    @EnumSource(
            value = TransferProtocol.class,
            names = {"HTTPS", "FTPS"})
    void aServerThatIsNotTrustedIsNotUsed(TransferProtocol protocol) {
        transfer = AnyTransfer.all(new TestAuthority().trusting(), GENEROUS, SessionConfig.defaults());
        assertEquals(Outcome.FAILED, download(protocol));
        assertEquals(Outcome.FAILED, upload(protocol, "/logs/"));
        assertTrue(servers.shelf().accesses().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = TransferProtocol.class,
            names = {"HTTPS", "FTPS"})
    void aServerOfAnotherNameIsNotUsed(TransferProtocol protocol) {
        URI uri = URI.create(servers.uri(protocol, "/f/image.bin").toString().replace("localhost", "127.0.0.1"));
        assertEquals(Outcome.FAILED, get(transfer.download(uri, target())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://127.0.0.1:%d/f/image.bin", "ftp://station:wrong@127.0.0.1:%d/f/image.bin"})
    void withoutThePasswordNothingIsFetched(String uri) {
        int port = servers.uri(TransferProtocol.FTP, "/").getPort();
        assertEquals(Outcome.PERMISSION_DENIED, get(transfer.download(URI.create(String.format(uri, port)), target())));
    }

    @ParameterizedTest
    @EnumSource(
            value = TransferProtocol.class,
            names = {"HTTP", "FTP"})
    void aTransferCanBeCancelled(TransferProtocol protocol) throws Exception {
        servers.shelf().fault("/f", Fault.SLOW);
        servers.shelf().slowness(Duration.ofSeconds(60));
        CompletableFuture<Access> seen = new CompletableFuture<>();
        CompletableFuture<String> begun = new CompletableFuture<>();
        servers.shelf().onAccess(seen::complete);
        servers.shelf().onDownload(begun::complete);
        CompletableFuture<Outcome> outcome = transfer.download(servers.uri(protocol, "/f/image.bin"), target());
        begun.get(60, TimeUnit.SECONDS);
        outcome.cancel(true);
        // The server notices when it goes on.
        assertFalse(seen.get(60, TimeUnit.SECONDS).ok());
        assertFalse(Files.exists(target()));
    }
}
