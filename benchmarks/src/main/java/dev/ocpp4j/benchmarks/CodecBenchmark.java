package dev.ocpp4j.benchmarks;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Connection;
import dev.ocpp4j.core.ConnectionListener;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.BootNotificationResponse;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.HeartbeatResponse;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.MeterValuesResponse;
import dev.ocpp4j.v16.core.RegistrationStatus;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StatusNotificationResponse;
import eu.chargetime.ocpp.JSONCommunicator;
import eu.chargetime.ocpp.model.Request;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reading a message, beside bare Jackson databind of the same record; and the whole way of a frame to its answer. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CodecBenchmark {
    @Param
    public Message message;

    private final OcppJson json = new OcppJson(Ocpp16.PROTOCOL, Reading.STRICT);
    private final Peer peer = new Peer();
    private ObjectReader databind;
    private ConnectionListener listener;
    private String frame;
    private String sent;

    /** What the peer does with a frame that it receives. */
    private static final class Peer extends JSONCommunicator {
        Peer() {
            super(null);
        }

        boolean read(String frame, Class<? extends Request> type) throws Exception {
            return unpackPayload(parse(frame).getPayload(), type).validate();
        }
    }

    /** What is read. */
    public enum Message {
        HEARTBEAT("Heartbeat", HeartbeatRequest.class, eu.chargetime.ocpp.model.core.HeartbeatRequest.class, "{}"),
        BOOT_NOTIFICATION(
                "BootNotification",
                BootNotificationRequest.class,
                eu.chargetime.ocpp.model.core.BootNotificationRequest.class,
                """
                {"chargePointVendor":"Acme","chargePointModel":"Wallbox One","chargePointSerialNumber":"AC-0000-1234",\
                "firmwareVersion":"1.2.3","iccid":"8931089318104314834","imsi":"204046849372893"}"""),
        STATUS_NOTIFICATION(
                "StatusNotification",
                StatusNotificationRequest.class,
                eu.chargetime.ocpp.model.core.StatusNotificationRequest.class,
                """
                {"connectorId":1,"errorCode":"NoError","status":"Charging","timestamp":"2024-05-01T12:34:56.789Z"}"""),
        METER_VALUES(
                "MeterValues",
                MeterValuesRequest.class,
                eu.chargetime.ocpp.model.core.MeterValuesRequest.class,
                MeterValuesJson.of(3, 8));

        final String action;
        final Class<? extends Record> type;
        final Class<? extends Request> peerType;
        final String payload;

        Message(String action, Class<? extends Record> type, Class<? extends Request> peerType, String payload) {
            this.action = action;
            this.type = type;
            this.peerType = peerType;
            this.payload = payload;
        }
    }

    @Setup
    public void prepare() {
        databind = JsonMapper.builder().build().readerFor(message.type);
        frame = "[2,\"9f0fd5ab-6a3b-4a1c-8b3e-2f6d1c7e9a01\",\"" + message.action + "\"," + message.payload + "]";
        Instant now = Instant.parse("2024-05-01T12:34:56.789Z");
        Handlers handlers = Handlers.builder()
                .on(HeartbeatRequest.class, (request, exchange) -> new HeartbeatResponse(now))
                .on(
                        BootNotificationRequest.class,
                        (request, exchange) -> new BootNotificationResponse(RegistrationStatus.ACCEPTED, now, 300))
                .on(StatusNotificationRequest.class, (request, exchange) -> new StatusNotificationResponse())
                .on(MeterValuesRequest.class, (request, exchange) -> new MeterValuesResponse())
                .build();
        OcppSession.open(
                "CP001",
                Ocpp16.PROTOCOL,
                Direction.TO_STATION,
                handlers,
                SessionConfig.builder().executor(Runnable::run).build(),
                l -> {
                    listener = l;
                    return new Connection() {
                        @Override
                        public void send(String text) {
                            sent = text;
                        }

                        @Override
                        public void close(CloseReason reason) {
                            throw new IllegalStateException(reason.toString());
                        }
                    };
                });
    }

    /** Bare Jackson databind: no validation, nothing strict. */
    @Benchmark
    public Object databind() {
        return databind.readValue(message.payload);
    }

    /** Our codec with all constraints checked. */
    @Benchmark
    public Object codec() {
        return json.read(message.payload, message.type);
    }

    /** The peer reads a payload, and checks it. */
    @Benchmark
    public Object peer() throws Exception {
        Request request = peer.unpackPayload(message.payload, message.peerType);
        return request.validate();
    }

    /** The peer reads a frame, and checks it; to be compared with {@link #dispatch}, which does more. */
    @Benchmark
    public boolean peerFrame() throws Exception {
        return peer.read(frame, message.peerType);
    }

    /** A frame to its handler and back to the text of the answer. */
    @Benchmark
    public Object dispatch() {
        listener.onText(frame);
        return sent;
    }
}
