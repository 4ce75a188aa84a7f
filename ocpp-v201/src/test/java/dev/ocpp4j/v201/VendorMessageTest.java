package dev.ocpp4j.v201;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Finding;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.Limits;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Rule;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.VendorHandlers;
import dev.ocpp4j.core.VendorMessage;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.datatransfer.DataTransferRequest;
import dev.ocpp4j.v201.datatransfer.DataTransferResponse;
import dev.ocpp4j.v201.datatransfer.DataTransferStation;
import dev.ocpp4j.v201.datatransfer.DataTransferStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Block P with types, over two sessions that are joined in memory. */
class VendorMessageTest {
    /** How fast. */
    public enum Pace {
        @JsonProperty("Slow")
        SLOW
    }

    /** One of the lights. */
    public record Light(
            @NotNull Integer id, @Pattern(regexp = "[a-z]*") String colour) {}

    /** Dims the lights. */
    public record Dim(
            @NotNull @Max(100) Integer percent,
            BigDecimal watts,
            Instant until,
            Pace pace,
            List<@NotNull @Valid Light> lights) {
        Dim(Integer percent) {
            this(percent, null, null, null, null);
        }
    }

    /** Whether they were dimmed. */
    public record Dimmed(@NotNull Boolean done) {}

    /** Nothing to say. */
    public record Nothing() {}

    private static final VendorMessage<Dim, Dimmed> DIM =
            new VendorMessage<>("com.acme", "Dim", Dim.class, Dimmed.class);
    private static final VendorMessage<Object, Object> SAME =
            new VendorMessage<>("org.example", Object.class, Object.class);
    private static final DataTransferRequest RAW_DIM = new DataTransferRequest("com.acme").withMessageId("Dim");

    private final ManualScheduler scheduler = new ManualScheduler();
    private final List<String> frames = new ArrayList<>();
    private final SessionConfig config = SessionConfig.builder()
            .executor(Runnable::run)
            .scheduler(scheduler)
            .clock(scheduler.clock())
            .onFrame((session, way, text) -> frames.add(text))
            .build();

    private OcppSession csmsOfStationWith(Handlers handlers) {
        return Loopback.open("CS001", Ocpp201.PROTOCOL, handlers, Handlers.none(), config)
                .csms();
    }

    private static Handlers vendors() {
        return VendorHandlers.builder()
                .on(DIM, (dim, exchange) -> Optional.of(new Dimmed(dim.percent() > 10)))
                .on(SAME, (value, exchange) -> Optional.of(value))
                .build(Ocpp201.PROTOCOL);
    }

    private static Handlers answering(DataTransferResponse response) {
        return Handlers.builder()
                .on(DataTransferRequest.class, (request, exchange) -> response)
                .build();
    }

    @Test
    void aRecordTravelsAsAnObject() throws Exception {
        assertTrue(DIM.send(csmsOfStationWith(vendors()), new Dim(40)).get().done());
        assertTrue(
                frames.get(0).contains("{\"vendorId\":\"com.acme\",\"messageId\":\"Dim\",\"data\":{\"percent\":40}}"),
                frames.get(0));
        assertTrue(
                frames.get(frames.size() - 1).contains("{\"status\":\"Accepted\",\"data\":{\"done\":true}}"),
                frames::toString);
    }

    @Test
    void everyKindOfComponentArrivesAsItWasSent() throws Exception {
        Dim sent = new Dim(
                40,
                new BigDecimal("1E+300"),
                Instant.parse("2024-05-01T12:34:56.789Z"),
                Pace.SLOW,
                List.of(new Light(1, "red"), new Light(2, null)));
        List<Dim> received = new ArrayList<>();
        Handlers handlers = VendorHandlers.builder()
                .on(DIM, (dim, exchange) -> {
                    received.add(dim);
                    return Optional.of(new Dimmed(true));
                })
                .build(Ocpp201.PROTOCOL);
        SessionConfig longNumbers = SessionConfig.builder()
                .executor(Runnable::run)
                .scheduler(scheduler)
                .limits(new Limits(1 << 20, 100, 100_000, 400))
                .build();
        Loopback loopback = Loopback.open("CS001", Ocpp201.PROTOCOL, handlers, Handlers.none(), longNumbers);
        DIM.send(loopback.csms(), sent).get();
        Dim dim = received.get(0);
        assertEquals(0, sent.watts().compareTo(dim.watts()));
        assertEquals(sent, new Dim(dim.percent(), sent.watts(), dim.until(), dim.pace(), dim.lights()));
    }

    @Test
    void otherValuesTravelAsTheyAre() throws Exception {
        Map<String, Object> map = new HashMap<>(Map.of("a", List.of(BigDecimal.ONE, "x", Map.of())));
        map.put("none", null);
        for (Object value : List.of("40", "", true, new BigDecimal("8.10"), Collections.singletonList(null), map)) {
            assertEquals(value, SAME.send(csmsOfStationWith(vendors()), value).get());
        }
        frames.clear();
        SAME.send(csmsOfStationWith(vendors()), "40");
        assertTrue(frames.get(0).contains("{\"vendorId\":\"org.example\",\"data\":\"40\"}"), frames.get(0));
        frames.clear();
        SAME.send(csmsOfStationWith(vendors()), 40);
        assertTrue(frames.get(0).contains("{\"vendorId\":\"org.example\",\"data\":40}"), frames.get(0));
    }

    @Test
    void aTypeOfItsOwnIsChecked() {
        assertEquals("data must be written as an integer", refusalOf(Integer.class, "40"));
        assertEquals("data must be a text", refusalOf(String.class, 40));
        assertEquals("data must be true or false", refusalOf(Boolean.class, 1));
        assertEquals("data must be a number", refusalOf(BigDecimal.class, List.of()));
        assertEquals("data must be a list", refusalOf(List.class, Map.of()));
        assertEquals("data must be an object", refusalOf(Map.class, List.of()));
        assertEquals("data must be an object", refusalOf(Dim.class, "{\"percent\":40}"));
    }

    private String refusalOf(Class<?> type, Object data) {
        Handlers handlers = VendorHandlers.builder()
                .on(new VendorMessage<>("com.acme", type, String.class), (value, exchange) -> Optional.of("fine"))
                .build(Ocpp201.PROTOCOL);
        DataTransferResponse answer = csmsOfStationWith(handlers)
                .send(new DataTransferRequest("com.acme").withData(data))
                .join();
        assertEquals(DataTransferStatus.REJECTED, answer.status());
        return answer.statusInfo().additionalInfo();
    }

    // P01.FR.05
    @Test
    void aVendorWithoutMessagesIsUnknown() {
        assertEquals(
                new DataTransferResponse(DataTransferStatus.UNKNOWN_VENDOR_ID),
                csmsOfStationWith(vendors())
                        .send(new DataTransferRequest("com.other").withMessageId("Dim"))
                        .join());
        CallErrorException error = assertFailsWith(
                CallErrorException.class,
                new VendorMessage<>("com.other", "Dim", Dim.class, Dimmed.class)
                        .send(csmsOfStationWith(vendors()), new Dim(1)));
        assertEquals("UnknownVendorId", error.wireCode());
        assertEquals(ErrorCode.NOT_SUPPORTED, error.code());
    }

    // P01.FR.06
    @Test
    void aMessageThatTheVendorDoesNotHaveIsUnknown() {
        for (DataTransferRequest request : List.of(new DataTransferRequest("com.acme"), RAW_DIM.withMessageId("Dam"))) {
            assertEquals(
                    new DataTransferResponse(DataTransferStatus.UNKNOWN_MESSAGE_ID),
                    csmsOfStationWith(vendors()).send(request).join());
        }
        CallErrorException error = assertFailsWith(
                CallErrorException.class,
                new VendorMessage<>("com.acme", "Dam", Dim.class, Dimmed.class)
                        .send(csmsOfStationWith(vendors()), new Dim(1)));
        assertEquals("UnknownMessageId", error.wireCode());
        assertEquals(ErrorCode.NOT_SUPPORTED, error.code());
    }

    // P02.FR.06, P02.FR.07
    @Test
    void theCsmsAnswersLikewise() throws Exception {
        OcppSession station = Loopback.open("CS001", Ocpp201.PROTOCOL, Handlers.none(), vendors(), config)
                .station();
        assertTrue(DIM.send(station, new Dim(40)).get().done());
        assertEquals(
                DataTransferStatus.UNKNOWN_VENDOR_ID,
                station.send(new DataTransferRequest("com.other")).get().status());
        assertEquals(
                DataTransferStatus.UNKNOWN_MESSAGE_ID,
                station.send(new DataTransferRequest("com.acme")).get().status());
    }

    @Test
    void idsAreComparedWithoutRegardToCase() throws Exception {
        DataTransferResponse answer = csmsOfStationWith(vendors())
                .send(new DataTransferRequest("COM.Acme").withMessageId("dIM").withData(Map.of("percent", 1)))
                .get();
        assertEquals(new DataTransferResponse(DataTransferStatus.ACCEPTED).withData(Map.of("done", false)), answer);
    }

    @Test
    void dataThatIsNotTheMessageIsRejectedWithThePathOfWhatIsWrong() {
        assertRejected("MissingParam", "data.percent must not be null", RAW_DIM);
        assertRejected("MissingParam", "data.percent must not be null", RAW_DIM.withData(Map.of()));
        assertRejected("InvalidValue", "data must be an object", RAW_DIM.withData("forty"));
        assertRejected(
                "InvalidValue",
                "data.percent must be less than or equal to 100",
                RAW_DIM.withData(Map.of("percent", 101)));
        assertRejected(
                "InvalidValue",
                "data.lights[0].id must be an integer of 32 bits",
                RAW_DIM.withData(Map.of("percent", 1, "lights", List.of(Map.of("id", "one")))));
        assertRejected(
                "InvalidValue",
                "data.colour is not a property here",
                RAW_DIM.withData(Map.of("percent", 1, "colour", "red")));
    }

    private void assertRejected(String reason, String info, DataTransferRequest request) {
        assertEquals(
                new DataTransferResponse(DataTransferStatus.REJECTED)
                        .withStatusInfo(new StatusInfo(reason).withAdditionalInfo(info)),
                csmsOfStationWith(vendors()).send(request).join());
    }

    // FR.02: what the form of a text does not allow is for the handler
    @Test
    void aHandlerSeesWhatWasToleratedInTheData() {
        List<Finding> findings = new ArrayList<>();
        Handlers handlers = VendorHandlers.builder()
                .on(DIM, (dim, exchange) -> {
                    findings.addAll(exchange.findings());
                    return Optional.empty();
                })
                .build(Ocpp201.PROTOCOL);
        DataTransferResponse answer = csmsOfStationWith(handlers)
                .send(RAW_DIM.withData(Map.of("percent", 1, "lights", List.of(Map.of("id", 1, "colour", "Red")))))
                .join();
        assertEquals(new DataTransferResponse(DataTransferStatus.REJECTED), answer);
        assertEquals(1, findings.size());
        assertEquals("data.lights[0].colour", findings.get(0).path());
        assertEquals(Rule.PATTERN, findings.get(0).rule());
    }

    @Test
    void dataThatIsLeftOutIsEmpty() throws Exception {
        OcppSession accepting = csmsOfStationWith(answering(new DataTransferResponse(DataTransferStatus.ACCEPTED)));
        assertEquals(new Nothing(), sendTo(accepting, Nothing.class).get());
        assertEquals("", sendTo(accepting, String.class).get());
        assertEquals(Map.of(), sendTo(accepting, Map.class).get());
        InvalidMessageException error =
                assertFailsWith(InvalidMessageException.class, sendTo(accepting, Integer.class));
        assertEquals(Rule.REQUIRED, error.rule());
        error = assertFailsWith(InvalidMessageException.class, sendTo(accepting, Dimmed.class));
        assertEquals("done", error.path());
        assertEquals(Rule.REQUIRED, error.rule());
    }

    private static <A> CompletableFuture<A> sendTo(OcppSession session, Class<A> answer) {
        return new VendorMessage<>("com.acme", Nothing.class, answer).send(session, new Nothing());
    }

    @Test
    void whatTheOtherSideDoesNotAcceptFailsWithItsStatusAndAllElseOfTheResponse() {
        DataTransferResponse rejected = new DataTransferResponse(DataTransferStatus.REJECTED)
                .withStatusInfo(new StatusInfo("TooBright"))
                .withData(List.of("lux", new BigDecimal("900")));
        CallErrorException error = assertFailsWith(
                CallErrorException.class, DIM.send(csmsOfStationWith(answering(rejected)), new Dim(40)));
        assertEquals("Rejected", error.wireCode());
        assertEquals(ErrorCode.GENERIC_ERROR, error.code());
        assertEquals(
                Map.of("statusInfo", Map.of("reasonCode", "TooBright"), "data", List.of("lux", new BigDecimal("900"))),
                error.details());
    }

    @Test
    void anInvalidMessageIsNotSent() {
        Dim tooMuch = new Dim(1, null, null, null, List.of(new Light(null, null)));
        InvalidMessageException error =
                assertFailsWith(InvalidMessageException.class, DIM.send(csmsOfStationWith(vendors()), tooMuch));
        assertEquals("lights[0].id", error.path());
        assertEquals(List.of(), frames);
    }

    @Test
    void anInvalidAnswerFails() {
        DataTransferResponse wrong =
                new DataTransferResponse(DataTransferStatus.ACCEPTED).withData(Map.of("done", "perhaps"));
        InvalidMessageException error = assertFailsWith(
                InvalidMessageException.class, DIM.send(csmsOfStationWith(answering(wrong)), new Dim(1)));
        assertEquals("done", error.path());
        assertEquals("perhaps", error.value());
    }

    @Test
    void anInvalidAnswerOfAHandlerDoesNotLeave() {
        Handlers handlers = VendorHandlers.builder()
                .on(DIM, (dim, exchange) -> Optional.of(new Dimmed(null)))
                .build(Ocpp201.PROTOCOL);
        CallErrorException error =
                assertFailsWith(CallErrorException.class, DIM.send(csmsOfStationWith(handlers), new Dim(1)));
        assertEquals(ErrorCode.INTERNAL_ERROR, error.code());
    }

    /** The last handler of a request type counts, so vendors' messages are added after the block. */
    @Test
    void vendorsAreAddedToABlock() throws Exception {
        Handlers handlers = Handlers.builder()
                .addAll(DataTransferStation.handlers(new DataTransferStation() {}))
                .addAll(vendors())
                .build();
        assertTrue(DIM.send(csmsOfStationWith(handlers), new Dim(40)).get().done());
    }

    private static <E extends Exception> E assertFailsWith(Class<E> type, CompletableFuture<?> future) {
        return assertInstanceOf(
                type, assertThrows(ExecutionException.class, future::get).getCause());
    }
}
