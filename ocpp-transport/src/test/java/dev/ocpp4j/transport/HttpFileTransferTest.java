package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.Fixtures.THREADS;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.FileTransfer.Outcome;
import dev.ocpp4j.core.station.LogFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files by HTTP, from and to a server that does what the test says, one answer after another. */
@Timeout(60)
class HttpFileTransferTest {
    private static final byte[] IMAGE = new byte[300_000];
    private static final int HALF = IMAGE.length / 2;
    private static final String VERSION = "\"v1\"";

    static {
        new Random(1).nextBytes(IMAGE);
    }

    @TempDir
    private Path directory;

    private final ManualScheduler time = new ManualScheduler();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private HttpFileTransfer transfer;

    private interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    /** What came in. */
    private record Asked(String method, URI path, Headers headers, byte[] body) {
        String header(String name) {
            return headers.getFirst(name);
        }
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(THREADS);
        server.createContext("/", exchange -> {
            try (exchange) {
                asked.add(new Asked(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        exchange.getRequestHeaders(),
                        exchange.getRequestBody().readAllBytes()));
                answers.remove().give(exchange);
            }
        });
        server.start();
        transfer = transfer(1_000_000);
    }

    private HttpFileTransfer transfer(long limit) {
        SessionConfig config = SessionConfig.builder()
                .executor(THREADS)
                .scheduler(time)
                .clock(time.clock())
                .build();
        return HttpFileTransfer.builder().config(config).limit(limit).build();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private Path image() {
        return directory.resolve("image");
    }

    private static Outcome get(CompletableFuture<Outcome> outcome) {
        return outcome.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private Outcome download() {
        return get(transfer.download(uri("/image"), image()));
    }

    private Asked next() {
        try {
            Asked next = asked.poll(30, TimeUnit.SECONDS);
            assertTrue(next != null, "nobody asked");
            return next;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    // ---- answers

    private static Answer version(String version, Answer answer) {
        return exchange -> {
            exchange.getResponseHeaders().set("ETag", version);
            answer.give(exchange);
        };
    }

    private static Answer whole(byte[] content) {
        return exchange -> {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        };
    }

    /** The connection ends in the middle of a file, of which something has arrived by then. */
    private Answer cut(byte[] content) {
        return exchange -> {
            exchange.sendResponseHeaders(200, content.length + 1_000);
            exchange.getResponseBody().write(content);
            exchange.getResponseBody().flush();
            while (Files.notExists(part()) || Files.size(part()) == 0) {
                Thread.onSpinWait();
            }
        };
    }

    private static Answer rest(int from, byte[] content) {
        return exchange -> {
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + from + "-" + (content.length - 1) + "/" + content.length);
            exchange.sendResponseHeaders(206, content.length - from);
            exchange.getResponseBody().write(content, from, content.length - from);
        };
    }

    private static Answer status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    private static Answer elsewhere(int status, String location) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    private void assertArrived(byte[] content) throws IOException {
        assertArrayEquals(content, Files.readAllBytes(image()));
        assertAlone();
    }

    /** Nothing else is left in the directory. */
    private void assertAlone() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(List.of(), files.filter(file -> !file.equals(image())).toList());
        }
    }

    private Path part() {
        return directory.resolve("image.part");
    }

    private int received() throws IOException {
        return (int) Files.size(part());
    }

    /** The first try ends in the middle. */
    private int interrupted() throws IOException {
        answers.add(version(VERSION, cut(Arrays.copyOf(IMAGE, HALF))));
        assertEquals(Outcome.INTERRUPTED, download());
        assertNull(next().header("Range"));
        assertFalse(Files.exists(image()));
        return received();
    }

    // ---- downloads

    @Test
    void aFileTakesThePlaceOfTheOneBefore() throws IOException {
        Files.write(image(), new byte[1_000_000]);
        answers.add(version(VERSION, whole(IMAGE)));
        assertEquals(Outcome.DONE, download());
        assertArrived(IMAGE);
    }

    // L01: a transfer that was cut goes on where it stopped
    @Test
    void afterACutADownloadGoesOnWhereItStopped() throws IOException {
        int there = interrupted();
        assertTrue(there > 0);
        answers.add(version(VERSION, rest(there, IMAGE)));
        assertEquals(Outcome.DONE, download());
        Asked again = next();
        assertEquals("bytes=" + there + "-", again.header("Range"));
        assertEquals(VERSION, again.header("If-Range"));
        assertArrived(IMAGE);
    }

    @Test
    void itGoesOnAfterASecondCutAndInAnotherProcess() throws IOException {
        int there = interrupted();
        int more = there + (IMAGE.length - there) / 2;
        answers.add(version(VERSION, exchange -> {
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + there + "-" + (IMAGE.length - 1) + "/" + IMAGE.length);
            exchange.sendResponseHeaders(206, IMAGE.length - there);
            exchange.getResponseBody().write(IMAGE, there, more - there);
            exchange.getResponseBody().flush();
        }));
        assertEquals(Outcome.INTERRUPTED, download());
        next();
        int now = received();
        transfer = transfer(1_000_000);
        answers.add(version(VERSION, rest(now, IMAGE)));
        assertEquals(Outcome.DONE, download());
        assertEquals("bytes=" + now + "-", next().header("Range"));
        assertArrived(IMAGE);
    }

    @Test
    void aServerThatIsBusyDoesNotCostWhatIsThere() throws IOException {
        int there = interrupted();
        answers.add(status(503));
        assertEquals(Outcome.INTERRUPTED, download());
        next();
        answers.add(version(VERSION, rest(there, IMAGE)));
        assertEquals(Outcome.DONE, download());
        assertArrived(IMAGE);
    }

    // RFC 9110 section 13.1.5
    @Test
    void aFileThatHasChangedComesAsAWhole() throws IOException {
        interrupted();
        byte[] other = Arrays.copyOf(IMAGE, 1_000);
        answers.add(version("\"v2\"", whole(other)));
        assertEquals(Outcome.DONE, download());
        assertEquals(VERSION, next().header("If-Range"));
        assertArrived(other);
    }

    @Test
    void whatIsFromAnotherUriIsNotGoneOnWith() throws IOException {
        interrupted();
        answers.add(whole(IMAGE));
        assertEquals(Outcome.DONE, get(transfer.download(uri("/other"), image())));
        assertNull(next().header("Range"));
        assertArrived(IMAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "W/\"v1\""})
    void withoutAStrongVersionADownloadBeginsAnew(String version) throws IOException {
        Answer half = cut(Arrays.copyOf(IMAGE, HALF));
        answers.add(version.isEmpty() ? half : version(version, half));
        assertEquals(Outcome.FAILED, download());
        assertAlone();
        next();
        answers.add(whole(IMAGE));
        assertEquals(Outcome.DONE, download());
        assertNull(next().header("Range"));
        assertArrived(IMAGE);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, true", "now, false"})
    void aDateCountsAsAVersionWhenNoLaterVersionCanHaveIt(String modified, boolean counts) throws IOException {
        answers.add(exchange -> {
            // The server of the JDK adds a Date by itself.
            String date = modified.equals("now")
                    ? exchange.getResponseHeaders().getFirst("Date")
                    : "Wed, 01 Jan 2020 00:00:00 GMT";
            exchange.getResponseHeaders().set("Last-Modified", date == null ? "Fri, 01 Jan 2100 00:00:00 GMT" : date);
            cut(Arrays.copyOf(IMAGE, HALF)).give(exchange);
        });
        assertEquals(counts ? Outcome.INTERRUPTED : Outcome.FAILED, download());
        next();
        int there = counts ? received() : 0;
        answers.add(counts ? rest(there, IMAGE) : whole(IMAGE));
        assertEquals(Outcome.DONE, download());
        assertEquals(counts ? "Wed, 01 Jan 2020 00:00:00 GMT" : null, next().header("If-Range"));
        assertArrived(IMAGE);
    }

    @Test
    void aRestThatDoesNotFitIsNotTaken() throws IOException {
        int there = interrupted();
        answers.add(version(VERSION, rest(there - 1, IMAGE)));
        answers.add(version(VERSION, whole(IMAGE)));
        assertEquals(Outcome.DONE, download());
        next();
        assertNull(next().header("Range"), "it asks for all of it");
        assertArrived(IMAGE);
    }

    @Test
    void whereThereIsNoRestADownloadBeginsAnew() throws IOException {
        interrupted();
        answers.add(status(416));
        answers.add(version(VERSION, whole(IMAGE)));
        assertEquals(Outcome.DONE, download());
        assertArrived(IMAGE);
    }

    @Test
    void aServerThatAlwaysSendsSomethingElseFails() throws IOException {
        answers.add(version(VERSION, rest(5, IMAGE)));
        assertEquals(Outcome.FAILED, download());
        answers.add(status(204));
        assertEquals(Outcome.FAILED, download());
        answers.add(status(416));
        assertEquals(Outcome.FAILED, download());
        assertAlone();
    }

    @ParameterizedTest
    @CsvSource({
        "401, PERMISSION_DENIED",
        "403, PERMISSION_DENIED",
        "400, BAD_MESSAGE",
        "404, FAILED",
        "405, NOT_SUPPORTED",
        "500, FAILED",
        "501, NOT_SUPPORTED"
    })
    void anAnswerSaysWhyNot(int status, Outcome outcome) throws IOException {
        answers.add(status(status));
        assertEquals(outcome, download());
        answers.add(status(status));
        assertEquals(outcome, get(transfer.upload(LogFile.of("log", new byte[1]), uri("/logs/"))));
        assertAlone();
    }

    @Test
    void whatIsGoneForGoodLeavesNothing() throws IOException {
        interrupted();
        answers.add(status(404));
        assertEquals(Outcome.FAILED, download());
        assertAlone();
    }

    @Test
    void aFileAboveTheLimitIsNotTaken() throws IOException {
        transfer = transfer(IMAGE.length - 1);
        answers.add(version(VERSION, whole(IMAGE)));
        assertEquals(Outcome.NOT_SUPPORTED, download());
        answers.add(version(VERSION, exchange -> {
            exchange.sendResponseHeaders(200, 0); // it does not say how much comes
            exchange.getResponseBody().write(IMAGE);
        }));
        assertEquals(Outcome.NOT_SUPPORTED, download());
        assertAlone();
        transfer = transfer(IMAGE.length);
        answers.add(whole(IMAGE));
        assertEquals(Outcome.DONE, download());
    }

    @Test
    void theLimitIsForTheWholeFile() throws IOException {
        int there = interrupted();
        transfer = transfer(IMAGE.length - 1);
        answers.add(version(VERSION, rest(there, IMAGE)));
        assertEquals(Outcome.NOT_SUPPORTED, download());
        assertAlone();
    }

    @Test
    void aServerThatIsSilentIsGivenUp() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        answers.add(exchange -> {
            hanging.countDown();
            await(end);
        });
        CompletableFuture<Outcome> outcome = transfer.download(uri("/image"), image());
        assertTrue(hanging.await(30, TimeUnit.SECONDS));
        time.advance(Duration.ofMinutes(1));
        assertEquals(Outcome.FAILED, get(outcome));
    }

    @Test
    void aServerThatFallsSilentInTheMiddleIsGivenUp() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        answers.add(exchange -> {
            exchange.sendResponseHeaders(200, IMAGE.length);
            exchange.getResponseBody().write(IMAGE, 0, HALF);
            exchange.getResponseBody().flush();
            hanging.countDown();
            await(end);
        });
        CompletableFuture<Outcome> outcome = transfer.download(uri("/image"), image());
        assertTrue(hanging.await(30, TimeUnit.SECONDS));
        time.advance(Duration.ofMinutes(1));
        assertEquals(Outcome.FAILED, get(outcome));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void twoDownloadsToOnePlaceDoNotMix() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        byte[] other = Arrays.copyOf(IMAGE, 1_000);
        answers.add(version(VERSION, exchange -> {
            exchange.sendResponseHeaders(200, IMAGE.length);
            exchange.getResponseBody().write(IMAGE, 0, HALF);
            hanging.countDown();
            await(go);
            exchange.getResponseBody().write(IMAGE, HALF, IMAGE.length - HALF);
        }));
        CompletableFuture<Outcome> first = transfer.download(uri("/image"), image());
        assertTrue(hanging.await(30, TimeUnit.SECONDS));
        answers.add(version("\"v2\"", whole(other)));
        assertEquals(Outcome.DONE, download());
        assertArrayEquals(other, Files.readAllBytes(image()));
        go.countDown();
        assertEquals(Outcome.DONE, get(first));
        assertArrived(IMAGE);
    }

    @Test
    void aDownloadThatIsCancelledPutsNothingInItsPlace() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        answers.add(exchange -> {
            hanging.countDown();
            await(end);
        });
        CompletableFuture<Outcome> outcome = transfer.download(uri("/image"), image());
        assertTrue(hanging.await(30, TimeUnit.SECONDS));
        assertTrue(outcome.cancel(true));
        assertFalse(Files.exists(image()));
        answers.add(whole(IMAGE));
        assertEquals(Outcome.DONE, download(), "and the next one comes");
        assertArrayEquals(IMAGE, Files.readAllBytes(image()));
    }

    @Test
    void whereNobodyListensNothingComes() {
        server.stop(0);
        assertEquals(Outcome.FAILED, download());
    }

    @Test
    void aPlaceThatIsNotThereFails() {
        answers.add(whole(IMAGE));
        Path nowhere = directory.resolve("none").resolve("image");
        assertEquals(Outcome.FAILED, get(transfer.download(uri("/image"), nowhere)));
    }

    // ---- redirections

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectionIsFollowed(int status) throws IOException {
        answers.add(elsewhere(status, "/there"));
        answers.add(whole(IMAGE));
        assertEquals(Outcome.DONE, download());
        next();
        assertEquals("/there", next().path().getPath());
        assertArrived(IMAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/there",
                "ftp://127.0.0.1/there",
                "file:///etc/passwd",
                "::",
                "http:///x",
                "http://h:99999/x"
            })
    void aRedirectionToAnotherSchemeIsNotFollowed(String location) throws IOException {
        answers.add(elsewhere(302, location));
        assertEquals(Outcome.FAILED, download());
        assertAlone();
    }

    @Test
    void redirectionsEnd() {
        for (int i = 0; i < 6; i++) {
            answers.add(elsewhere(302, "/again"));
        }
        assertEquals(Outcome.FAILED, download());
        assertEquals(6, asked.size());
    }

    // N01.FR.17
    @Test
    void aPasswordGoesAlongOnTheSameHostOnly() {
        URI uri = URI.create("http://me:secret@127.0.0.1:" + server.getAddress().getPort() + "/image");
        answers.add(elsewhere(302, "/same"));
        answers.add(elsewhere(302, "http://localhost:" + server.getAddress().getPort() + "/other"));
        answers.add(whole(IMAGE));
        assertEquals(Outcome.DONE, get(transfer.download(uri, image())));
        String basic = "Basic " + Base64.getEncoder().encodeToString("me:secret".getBytes(StandardCharsets.US_ASCII));
        assertEquals(basic, next().header("Authorization"));
        assertEquals(basic, next().header("Authorization"));
        assertNull(next().header("Authorization"));
    }

    // ---- uploads

    @ParameterizedTest
    @CsvSource({"/logs/, /logs/d%201.log", "/logs, /logs", "/logs/?sig=a, /logs/?sig=a"})
    void aFileIsPutWhereTheUriSays(String to, String where) {
        answers.add(status(201));
        LogFile file = LogFile.of("d 1.log", IMAGE);
        assertEquals(Outcome.DONE, get(transfer.upload(file, uri(to))));
        Asked put = next();
        assertEquals("PUT", put.method());
        assertEquals(where, put.path().toString());
        assertEquals("" + IMAGE.length, put.header("Content-Length"));
        assertTrue(put.header("Content-Disposition").contains("filename=\"d 1.log\""));
        assertArrayEquals(IMAGE, put.body());
    }

    @Test
    void anEmptyFileIsPutToo() {
        answers.add(status(204));
        assertEquals(Outcome.DONE, get(transfer.upload(LogFile.of("log", new byte[0]), uri("/logs/"))));
        assertEquals(0, next().body().length);
    }

    @Test
    void anUploadIsPutAgainWhereItIsRedirectedTo() {
        answers.add(elsewhere(307, "/there"));
        answers.add(status(200));
        assertEquals(Outcome.DONE, get(transfer.upload(LogFile.of("log", IMAGE), uri("/logs/"))));
        next();
        Asked again = next();
        assertEquals("PUT /there", again.method() + " " + again.path());
        assertArrayEquals(IMAGE, again.body());
        answers.add(elsewhere(303, "/there"));
        assertEquals(Outcome.FAILED, get(transfer.upload(LogFile.of("log", IMAGE), uri("/logs/"))));
    }

    // The caller waits for a future, on its loop.
    @Test
    void whatCannotEvenBeginIsAFutureThatFails() {
        HttpFileTransfer without = HttpFileTransfer.builder()
                .tls(() -> {
                    throw new IllegalStateException("no certificates");
                })
                .build();
        assertEquals(Outcome.FAILED, get(without.download(uri("/image"), image())));
        assertTrue(without.upload(LogFile.of("log", new byte[1]), uri("/logs/")).isCompletedExceptionally());
    }

    // ---- settings

    @Test
    void whatCannotBeIsRefused() {
        HttpFileTransfer.Builder builder = HttpFileTransfer.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.limit(0));
        assertThrows(IllegalArgumentException.class, () -> builder.silence(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> builder.connectTimeout(Duration.ofSeconds(-1)));
    }
}
