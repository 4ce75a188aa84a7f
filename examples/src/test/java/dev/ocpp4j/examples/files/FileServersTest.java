package dev.ocpp4j.examples.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both servers over loopback, with clients that others wrote. */
class FileServersTest {
    private static final byte[] IMAGE = "0123456789".repeat(5_000).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path directory;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    private FileServers servers;
    private Shelf shelf;

    @BeforeEach
    void start() throws IOException {
        servers = FileServers.builder().uploadsTo(directory).start();
        shelf = servers.shelf();
        shelf.put("/firmware/1.bin", IMAGE);
        shelf.slowness(Duration.ofMillis(200));
    }

    @AfterEach
    void stop() {
        servers.close();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(servers.uri(TransferProtocol.HTTP, path)).build(), BodyHandlers.ofByteArray());
    }

    private int send(String method, String path, byte[] content, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(servers.uri(TransferProtocol.HTTP, path))
                .method(method, BodyPublishers.ofByteArray(content));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private FTPClient ftp() throws IOException {
        FTPClient client = new FTPClient();
        URI uri = servers.uri(TransferProtocol.FTP, "/");
        client.connect(uri.getHost(), uri.getPort());
        String[] user = uri.getUserInfo().split(":");
        assertTrue(client.login(user[0], user[1]));
        client.enterLocalPassiveMode();
        client.setFileType(FTP.BINARY_FILE_TYPE);
        return client;
    }

    private String seen() {
        return shelf.accesses().stream()
                .map(access -> access.protocol() + " " + access.kind() + " " + access.path() + " " + access.fault()
                        + (access.ok() ? " ok " + access.bytes() : ""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aFileIsFetchedByHttp() throws Exception {
        assertArrayEquals(IMAGE, get("/firmware/1.bin").body());
        assertEquals("HTTP DOWNLOAD /firmware/1.bin NONE ok 50000", seen());
    }

    @Test
    void aFileIsFetchedByFtp() throws Exception {
        FTPClient client = ftp();
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        assertTrue(client.retrieveFile("/firmware/1.bin", got));
        assertArrayEquals(IMAGE, got.toByteArray());
        assertEquals("FTP DOWNLOAD /firmware/1.bin NONE ok 50000", seen());
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertEquals(404, get("/firmware/2.bin").statusCode());
        FTPClient client = ftp();
        assertFalse(client.retrieveFile("/firmware/2.bin", new ByteArrayOutputStream()));
        assertEquals(550, client.getReplyCode());
        assertEquals("HTTP DOWNLOAD /firmware/2.bin NONE\nFTP DOWNLOAD /firmware/2.bin NONE", seen());
    }

    @Test
    void faultsComeOneAfterAnother() throws Exception {
        shelf.faults("/firmware", List.of(Fault.NOT_FOUND, Fault.REFUSED));
        assertEquals(404, get("/firmware/1.bin").statusCode());
        assertEquals(403, get("/firmware/1.bin").statusCode());
        assertEquals(200, get("/firmware/1.bin").statusCode());
    }

    @Test
    void aFaultStaysUntilItIsHealed() throws Exception {
        shelf.fault("/", Fault.REFUSED);
        assertEquals(403, get("/firmware/1.bin").statusCode());
        assertEquals(403, get("/firmware/1.bin").statusCode());
        shelf.heal();
        assertEquals(200, get("/firmware/1.bin").statusCode());
    }

    @Test
    void aDownloadEndsHalfWay() throws Exception {
        shelf.fault("/firmware", Fault.CUT_OFF);
        assertThrows(IOException.class, () -> get("/firmware/1.bin"));
        FTPClient client = ftp();
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        assertFalse(client.retrieveFile("/firmware/1.bin", got));
        assertTrue(got.size() < IMAGE.length);
        assertFalse(shelf.accesses().stream().anyMatch(Access::ok));
    }

    @Test
    void aByteIsWrong() throws Exception {
        shelf.fault("/firmware", Fault.CORRUPTED);
        byte[] got = get("/firmware/1.bin").body();
        assertEquals(IMAGE.length, got.length);
        assertFalse(Arrays.equals(IMAGE, got));
    }

    @Test
    void aSlowFileArrivesWhole() throws Exception {
        shelf.fault("/firmware", Fault.SLOW);
        assertArrayEquals(IMAGE, get("/firmware/1.bin").body());
    }

    @Test
    void aSilentServerNeverAnswers() {
        shelf.fault("/firmware", Fault.SILENT);
        HttpRequest request = HttpRequest.newBuilder(servers.uri(TransferProtocol.HTTP, "/firmware/1.bin"))
                .timeout(Duration.ofMillis(300))
                .build();
        assertThrows(HttpTimeoutException.class, () -> http.send(request, BodyHandlers.ofByteArray()));
    }

    @Test
    void aDeadHostRefusesEveryConnection() {
        HttpRequest request = HttpRequest.newBuilder(servers.deadUri(TransferProtocol.HTTP, "/firmware/1.bin"))
                .build();
        assertThrows(ConnectException.class, () -> http.send(request, BodyHandlers.ofByteArray()));
    }

    @Test
    void uploadsAreTakenByPutAndPostAndStor() throws Exception {
        byte[] log = "log".getBytes(StandardCharsets.US_ASCII);
        assertEquals(201, send("PUT", "/logs/a.log", log));
        assertEquals(201, send("POST", "/logs/", log, "Content-Disposition", "attachment; filename=\"b.log\""));
        String form = "--XX\r\nContent-Disposition: form-data; name=\"f\"; filename=\"c.log\"\r\n\r\nlog\r\n--XX--\r\n";
        assertEquals(
                201,
                send(
                        "POST",
                        "/logs",
                        form.getBytes(StandardCharsets.US_ASCII),
                        "Content-Type",
                        "multipart/form-data; boundary=XX"));
        assertTrue(ftp().storeFile("/logs/d.log", new ByteArrayInputStream(log)));
        List<Upload> uploads = shelf.uploads();
        assertEquals(
                List.of("a.log", "b.log", "c.log", "d.log"),
                uploads.stream().map(Upload::fileName).toList());
        uploads.forEach(upload -> assertArrayEquals(log, upload.content()));
        assertArrayEquals(log, Files.readAllBytes(directory.resolve("d.log")));
    }

    @Test
    void theNameOfAnUploadDoesNotLeadOutOfTheDirectory() throws Exception {
        String up = "attachment; filename=\"../../x.log\"";
        assertEquals(201, send("POST", "/logs/", new byte[] {1}, "Content-Disposition", up));
        try (var files = Files.list(directory)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void anUploadIsRefused() throws Exception {
        shelf.fault("/logs", Fault.REFUSED);
        assertEquals(403, send("PUT", "/logs/a.log", IMAGE));
        FTPClient client = ftp();
        assertFalse(client.storeFile("/logs/a.log", new ByteArrayInputStream(IMAGE)));
        assertEquals(553, client.getReplyCode());
        assertEquals(List.of(), shelf.uploads());
    }

    @Test
    void anUploadEndsHalfWay() throws Exception {
        shelf.fault("/logs", Fault.CUT_OFF);
        assertThrows(IOException.class, () -> send("PUT", "/logs/a.log", IMAGE));
        assertThrows(IOException.class, () -> {
            if (!ftp().storeFile("/logs/a.log", new ByteArrayInputStream(IMAGE))) {
                throw new IOException("refused");
            }
        });
        assertEquals(List.of(), shelf.uploads());
    }

    @Test
    void aWrongPasswordIsNotTaken() throws Exception {
        FTPClient client = new FTPClient();
        client.connect("127.0.0.1", servers.uri(TransferProtocol.FTP, "/").getPort());
        assertFalse(client.login("station", "wrong"));
    }
}
