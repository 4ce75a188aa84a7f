package dev.ocpp4j.v16;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.CallTimeoutException;
import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Connection;
import dev.ocpp4j.core.ConnectionListener;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Finding;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.Rule;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.VendorHandlers;
import dev.ocpp4j.core.VendorMessage;
import dev.ocpp4j.v16.core.CoreStation;
import dev.ocpp4j.v16.core.DataTransferRequest;
import dev.ocpp4j.v16.core.DataTransferResponse;
import dev.ocpp4j.v16.core.DataTransferStatus;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** DataTransfer with types, over two sessions that are joined in memory. */
class VendorMessageTest {
    /** Dims the lights. */
    public record Dim(@NotNull @Max(100) Integer percent) {}

    /** Whether they were dimmed. */
    public record Dimmed(@NotNull Boolean done) {}

    /** Nothing to say. */
    public record Nothing() {}

    private static final VendorMessage<Dim, Dimmed> DIM =
            new VendorMessage<>("com.acme", "Dim", Dim.class, Dimmed.class);
    private static final VendorMessage<String, String> ECHO =
            new VendorMessage<>("org.example", String.class, String.class);

    private final ManualScheduler scheduler = new ManualScheduler();
    private final List<String> frames = new ArrayList<>();
    private final SessionConfig config = SessionConfig.builder()
            .executor(Runnable::run)
            .scheduler(scheduler)
            .clock(scheduler.clock())
            .onFrame((session, way, text) -> frames.add(text))
            .build();

    private Loopback stationWith(Handlers handlers) {
        return Loopback.open("CP001", Ocpp16.PROTOCOL, handlers, Handlers.none(), config);
    }

    private static Handlers dims() {
        return VendorHandlers.builder()
                .on(DIM, (dim, exchange) -> Optional.of(new Dimmed(dim.percent() > 10)))
                .build(Ocpp16.PROTOCOL);
    }

    @Test
    void aMessageTravelsAsJsonInTheData() throws Exception {
        Dimmed answer = DIM.send(stationWith(dims()).csms(), new Dim(40)).get();
        assertTrue(answer.done());
        assertTrue(
                frames.get(0)
                        .contains(
                                "{\"vendorId\":\"com.acme\",\"messageId\":\"Dim\",\"data\":\"{\\\"percent\\\":40}\"}"),
                frames.get(0));
        assertTrue(
                frames.get(frames.size() - 1).contains("{\"status\":\"Accepted\",\"data\":\"{\\\"done\\\":true}\"}"),
                frames::toString);
    }

    @Test
    void aTextTravelsAsItIs() throws Exception {
        Handlers handlers = VendorHandlers.builder()
                .on(ECHO, (text, exchange) -> Optional.of(text + "!"))
                .build(Ocpp16.PROTOCOL);
        assertEquals("hello!", ECHO.send(stationWith(handlers).csms(), "hello").get());
        assertTrue(frames.get(0).contains("{\"vendorId\":\"org.example\",\"data\":\"hello\"}"), frames.get(0));
    }

    @Test
    void dataThatIsLeftOutIsEmpty() throws Exception {
        VendorMessage<Nothing, Nothing> ping = new VendorMessage<>("com.acme", Nothing.class, Nothing.class);
        Handlers accepting = Handlers.builder()
                .on(
                        DataTransferRequest.class,
                        (request, exchange) -> new DataTransferResponse(DataTransferStatus.ACCEPTED))
                .build();
        assertEquals(
                new Nothing(),
                ping.send(stationWith(accepting).csms(), new Nothing()).get());

        Handlers pings = VendorHandlers.builder()
                .on(ping, (nothing, exchange) -> Optional.of(nothing))
                .build(Ocpp16.PROTOCOL);
        assertEquals(
                new DataTransferResponse(DataTransferStatus.ACCEPTED).withData("{}"),
                stationWith(pings)
                        .csms()
                        .send(new DataTransferRequest("com.acme"))
                        .get());
    }

    // 1.6 section 4.3
    @Test
    void aVendorWithoutMessagesIsUnknown() {
        assertStatus(DataTransferStatus.UNKNOWN_VENDOR_ID, new DataTransferRequest("com.other").withMessageId("Dim"));
    }

    // 1.6 section 4.3
    @Test
    void aMessageThatTheVendorDoesNotHaveIsUnknown() {
        assertStatus(DataTransferStatus.UNKNOWN_MESSAGE_ID, new DataTransferRequest("com.acme").withMessageId("Dam"));
        assertStatus(DataTransferStatus.UNKNOWN_MESSAGE_ID, new DataTransferRequest("com.acme"));
    }

    // 1.6 section 6.15: both ids are case insensitive
    @Test
    void idsAreComparedWithoutRegardToCase() throws Exception {
        DataTransferResponse answer = stationWith(dims())
                .csms()
                .send(new DataTransferRequest("COM.Acme").withMessageId("dIM").withData("{\"percent\":1}"))
                .get();
        assertEquals(new DataTransferResponse(DataTransferStatus.ACCEPTED).withData("{\"done\":false}"), answer);
    }

    @Test
    void dataThatIsNotTheMessageIsRejected() {
        DataTransferRequest dim = new DataTransferRequest("com.acme").withMessageId("Dim");
        assertStatus(DataTransferStatus.REJECTED, dim);
        assertStatus(DataTransferStatus.REJECTED, dim.withData("forty"));
        assertStatus(DataTransferStatus.REJECTED, dim.withData("{\"percent\":101}"));
        assertStatus(DataTransferStatus.REJECTED, dim.withData("{\"percent\":40} {}"));
    }

    private void assertStatus(DataTransferStatus status, DataTransferRequest request) {
        assertEquals(
                new DataTransferResponse(status),
                stationWith(dims()).csms().send(request).join());
    }

    @Test
    void aHandlerWithoutAnAnswerRejects() {
        Handlers handlers = VendorHandlers.builder()
                .on(DIM, (dim, exchange) -> Optional.empty())
                .build(Ocpp16.PROTOCOL);
        CallErrorException error = assertFailsWith(
                CallErrorException.class, DIM.send(stationWith(handlers).csms(), new Dim(40)));
        assertEquals("Rejected", error.wireCode());
        assertEquals(ErrorCode.GENERIC_ERROR, error.code());
    }

    @Test
    void whatTheOtherSideDoesNotAcceptFailsWithItsStatusAndItsData() {
        Handlers handlers = Handlers.builder()
                .on(DataTransferRequest.class, (request, exchange) -> new DataTransferResponse(
                                DataTransferStatus.REJECTED)
                        .withData("too bright"))
                .build();
        CallErrorException error = assertFailsWith(
                CallErrorException.class, DIM.send(stationWith(handlers).csms(), new Dim(40)));
        assertEquals(Map.of("data", "too bright"), error.details());

        Handlers others = VendorHandlers.builder()
                .on(ECHO, (text, exchange) -> Optional.of(text))
                .build(Ocpp16.PROTOCOL);
        error = assertFailsWith(
                CallErrorException.class, DIM.send(stationWith(others).csms(), new Dim(40)));
        assertEquals("UnknownVendorId", error.wireCode());
        assertEquals(ErrorCode.NOT_SUPPORTED, error.code());
    }

    @Test
    void anErrorThatAHandlerThrowsIsTheAnswer() {
        Handlers handlers = VendorHandlers.builder()
                .on(DIM, (dim, exchange) -> {
                    throw new CallErrorException(ErrorCode.SECURITY_ERROR, "not you");
                })
                .build(Ocpp16.PROTOCOL);
        CallErrorException error = assertFailsWith(
                CallErrorException.class, DIM.send(stationWith(handlers).csms(), new Dim(40)));
        assertEquals(ErrorCode.SECURITY_ERROR, error.code());
    }

    @Test
    void anInvalidMessageIsNotSent() {
        InvalidMessageException error = assertFailsWith(
                InvalidMessageException.class, DIM.send(stationWith(dims()).csms(), new Dim(101)));
        assertEquals("percent", error.path());
        assertEquals(List.of(), frames);
    }

    @Test
    void anInvalidAnswerFails() {
        Handlers handlers = Handlers.builder()
                .on(DataTransferRequest.class, (request, exchange) -> new DataTransferResponse(
                                DataTransferStatus.ACCEPTED)
                        .withData("{\"done\":\"yes\"}"))
                .build();
        InvalidMessageException error = assertFailsWith(
                InvalidMessageException.class, DIM.send(stationWith(handlers).csms(), new Dim(1)));
        assertEquals("done", error.path());
    }

    @Test
    void aTimeoutFailsTheAnswer() {
        Handlers silent = Handlers.builder()
                .onAsync(DataTransferRequest.class, (request, exchange) -> new CompletableFuture<>())
                .build();
        CompletableFuture<Dimmed> answer = DIM.send(stationWith(silent).csms(), new Dim(1), Duration.ofSeconds(5));
        scheduler.advance(Duration.ofSeconds(4));
        assertFalse(answer.isDone());
        scheduler.advance(Duration.ofSeconds(1));
        assertFailsWith(CallTimeoutException.class, answer);
    }

    @Test
    void cancellingTakesTheCallOutOfTheQueue() {
        Handlers silent = Handlers.builder()
                .onAsync(DataTransferRequest.class, (request, exchange) -> new CompletableFuture<>())
                .build();
        Loopback loopback = stationWith(silent);
        DIM.send(loopback.csms(), new Dim(1), Duration.ofSeconds(5));
        CompletableFuture<Dimmed> queued = DIM.send(loopback.csms(), new Dim(2));
        queued.cancel(false);
        int sent = frames.size();
        scheduler.advance(Duration.ofSeconds(5));
        assertEquals(sent, frames.size(), frames::toString);
    }

    /** The last handler of a request type counts, so vendors' messages are added after the profile. */
    @Test
    void vendorsAreAddedToAProfile() throws Exception {
        Handlers handlers = Handlers.builder()
                .addAll(CoreStation.handlers(new CoreStation() {}))
                .addAll(dims())
                .build();
        assertTrue(DIM.send(stationWith(handlers).csms(), new Dim(40)).get().done());
    }

    @Test
    void whatIsNotATextTravelsAsItsJson() throws Exception {
        VendorMessage<Integer, BigDecimal> half =
                new VendorMessage<>("com.acme", "Half", Integer.class, BigDecimal.class);
        VendorMessage<Object, Object> same = new VendorMessage<>("com.acme", "Same", Object.class, Object.class);
        Handlers handlers = VendorHandlers.builder()
                .on(half, (number, exchange) -> Optional.of(new BigDecimal("2.5")))
                .on(same, (value, exchange) -> Optional.of(value))
                .build(Ocpp16.PROTOCOL);
        assertEquals(
                new BigDecimal("2.5"),
                half.send(stationWith(handlers).csms(), 5).get());
        assertTrue(frames.get(0).contains("\"data\":\"5\""), frames.get(0));
        assertEquals("a", same.send(stationWith(handlers).csms(), "a").get());
        assertEquals(
                Map.of("a", List.of(true)),
                same.send(stationWith(handlers).csms(), Map.of("a", List.of(true)))
                        .get());
        assertTrue(frames.get(frames.size() - 1).contains("\"data\":\"{\\\"a\\\":[true]}\""), frames::toString);
        assertEquals(
                new DataTransferResponse(DataTransferStatus.REJECTED),
                stationWith(handlers)
                        .csms()
                        .send(new DataTransferRequest("com.acme").withMessageId("Half"))
                        .get());
    }

    // RPC-15: 1.6 does not refuse properties that it does not know
    @Test
    void aHandlerSeesWhatWasToleratedInTheData() {
        List<Finding> findings = new ArrayList<>();
        Handlers handlers = VendorHandlers.builder()
                .on(DIM, (dim, exchange) -> {
                    findings.addAll(exchange.findings());
                    return Optional.of(new Dimmed(exchange.session().isOpen()));
                })
                .build(Ocpp16.PROTOCOL);
        DataTransferResponse answer = stationWith(handlers)
                .csms()
                .send(new DataTransferRequest("com.acme")
                        .withMessageId("Dim")
                        .withData("{\"percent\":40,\"colour\":\"red\"}"))
                .join();
        assertEquals(new DataTransferResponse(DataTransferStatus.ACCEPTED).withData("{\"done\":true}"), answer);
        assertEquals(1, findings.size());
        assertEquals("data.colour", findings.get(0).path());
        assertEquals(Rule.UNKNOWN_PROPERTY, findings.get(0).rule());
        assertEquals("red", findings.get(0).value());
    }

    /** A status that cannot be read may be tolerated; the message was not accepted all the same. */
    @Test
    void anUnreadableStatusFailsTheAnswer() {
        RawPeer peer = new RawPeer(Reading.LENIENT.tolerating(Rule.REQUIRED));
        CompletableFuture<Dimmed> answer = DIM.send(peer.session, new Dim(1));
        peer.answer("{\"status\":\"Perhaps\",\"data\":\"later\"}");
        CallErrorException error = assertFailsWith(CallErrorException.class, answer);
        assertEquals(ErrorCode.GENERIC_ERROR, error.code());
        assertEquals("", error.wireCode());
        assertEquals(Map.of("data", "later"), error.details());
    }

    /** Answers every call with what the test says. */
    private final class RawPeer implements Connection {
        private final OcppSession session;
        private ConnectionListener listener;

        RawPeer(Reading reading) {
            SessionConfig lenient = SessionConfig.builder()
                    .executor(Runnable::run)
                    .scheduler(scheduler)
                    .messageIds(() -> "m")
                    .reading(reading)
                    .build();
            session = OcppSession.open(
                    "CP001", Ocpp16.PROTOCOL, Direction.TO_STATION, Handlers.none(), lenient, heard -> {
                        listener = heard;
                        return this;
                    });
        }

        void answer(String payload) {
            listener.onText("[3,\"m\"," + payload + "]");
        }

        @Override
        public void send(String text) {
            frames.add(text);
        }

        @Override
        public void close(CloseReason reason) {
            listener.onClosed(reason);
        }
    }

    @Test
    void onlyWhatIsJsonTravels() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new VendorMessage<>("com.acme", "Dim", Thread.class, String.class));
        assertThrows(
                IllegalArgumentException.class,
                () -> new VendorMessage<>("com.acme", "Dim", String.class, Hidden.class));
        VendorMessage<Object, String> any = new VendorMessage<>("com.acme", "Dim", Object.class, String.class);
        OcppSession session = stationWith(Handlers.none()).csms();
        assertThrows(IllegalArgumentException.class, () -> any.send(session, new Object()));
    }

    private record Hidden() {}

    private static <E extends Exception> E assertFailsWith(Class<E> type, CompletableFuture<?> future) {
        return assertInstanceOf(
                type, assertThrows(ExecutionException.class, future::get).getCause());
    }
}
