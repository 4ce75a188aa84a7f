package dev.ocpp4j.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.AsyncHandler;
import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Connection;
import dev.ocpp4j.core.ConnectionListener;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.provisioning.GetVariablesRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a peer sends: no exception escapes, each call is answered at most once, and what is read can be written. */
class MessagesFuzzTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Protocol> PROTOCOLS = List.of(Ocpp16.PROTOCOL, Ocpp201.PROTOCOL);
    private static final Map<String, Class<? extends Record>> TYPES = types();

    private static Map<String, Class<? extends Record>> types() {
        Map<String, Class<? extends Record>> types = new TreeMap<>();
        for (Protocol protocol : PROTOCOLS) {
            for (Action<?, ?> action : protocol.actions()) {
                for (Class<?> type : List.of(action.request(), action.response())) {
                    types.put(protocol.version() + " " + type.getSimpleName(), type.asSubclass(Record.class));
                }
            }
        }
        return types;
    }

    /** A line with a version and a message type, then JSON; any line that is no such thing stands for some type. */
    @FuzzTest(maxDuration = "5m")
    void everyMessage(byte[] data) {
        String[] parts = new String(data, UTF_8).split("\n", 2);
        String name = TYPES.containsKey(parts[0])
                ? parts[0]
                : TYPES.keySet().stream()
                        .skip(Math.floorMod(parts[0].hashCode(), TYPES.size()))
                        .findFirst()
                        .orElseThrow();
        Protocol protocol = name.startsWith(Ocpp16.PROTOCOL.version() + " ") ? Ocpp16.PROTOCOL : Ocpp201.PROTOCOL;
        for (Reading reading : List.of(Reading.STRICT, Reading.LENIENT)) {
            check(protocol, reading, parts.length < 2 ? "" : parts[1], TYPES.get(name));
        }
    }

    private static <T extends Record> void check(Protocol protocol, Reading reading, String text, Class<T> type) {
        OcppJson json = new OcppJson(protocol, reading);
        T message;
        try {
            message = json.read(text, type);
        } catch (InvalidMessageException refused) {
            assertTrue(refused.getMessage().length() < 10_000);
            return;
        }
        try {
            String written = json.write(message);
            assertEquals(written, json.write(json.read(written, type))); // times lose what is below a millisecond
        } catch (InvalidMessageException refused) {
            // What is tolerated must not be written; and what a lenient reader left out may be needed.
            assertTrue(
                    reading == Reading.LENIENT
                            || refused.findings().stream()
                                    .allMatch(finding -> reading.tolerates(finding.rule(), protocol)),
                    refused::getMessage);
        }
    }

    /** A byte that says who we are, then a frame. */
    @FuzzTest(maxDuration = "5m")
    void anyFrame(byte[] data) {
        int who = data.length == 0 ? 0 : data[0];
        Protocol protocol = PROTOCOLS.get(who & 1);
        Direction calls = (who & 2) == 0 ? Direction.TO_STATION : Direction.TO_CSMS;
        Recorder peer = new Recorder(protocol, calls, (who & 4) == 0 ? Reading.STRICT : Reading.LENIENT);
        CompletableFuture<?> call = peer.session.send(call(protocol, calls));
        peer.sent.clear();

        peer.listener.onText(new String(data, Math.min(1, data.length), Math.max(0, data.length - 1), UTF_8));
        assertTrue(peer.sent.size() <= 1, peer.sent::toString);
        for (String sent : peer.sent) {
            JsonNode answer = JSON.readTree(sent);
            int type = answer.get(0).asInt();
            assertTrue(type == 3 && answer.size() == 3 || type == 4 && answer.size() == 5, sent);
        }
        assertTrue(peer.session.isOpen());
        peer.time.advance(Duration.ofMinutes(2));
        assertTrue(call.isDone());
        peer.sent.clear();
        peer.listener.onText("[2,\"after\",\"NoSuchAction\",{}]");
        assertTrue(peer.sent.get(0).startsWith("[4,\"after\",\"NotImplemented\""), peer.sent::toString);
    }

    private static Request<?> call(Protocol protocol, Direction calls) {
        if (protocol == Ocpp16.PROTOCOL) {
            return calls == Direction.TO_STATION ? new GetConfigurationRequest() : new HeartbeatRequest();
        }
        return calls == Direction.TO_STATION
                ? new GetVariablesRequest(List.of(new dev.ocpp4j.v201.provisioning.GetVariableData(
                        new dev.ocpp4j.v201.common.Component("c"), new dev.ocpp4j.v201.common.Variable("v"))))
                : new dev.ocpp4j.v201.availability.HeartbeatRequest();
    }

    /** The side of the fuzzed session that is a connection. */
    private static final class Recorder implements Connection {
        private final ManualScheduler time = new ManualScheduler();
        private final List<String> sent = new ArrayList<>();
        private final OcppSession session;
        private ConnectionListener listener;

        Recorder(Protocol protocol, Direction calls, Reading reading) {
            session = OcppSession.open(
                    "CP001",
                    protocol,
                    calls,
                    handlers(protocol, calls),
                    SessionConfig.builder()
                            .reading(reading)
                            .scheduler(time)
                            .clock(time.clock())
                            .executor(Runnable::run)
                            .messageIds(() -> "m")
                            .build(),
                    receiver -> {
                        listener = receiver;
                        return this;
                    });
        }

        private static Handlers handlers(Protocol protocol, Direction calls) {
            Handlers.Builder handlers = Handlers.builder();
            Stream.of(protocol)
                    .flatMap(known -> known.actions().stream())
                    .filter(action -> action.direction().allows(calls.reverse()))
                    .forEach(action -> refuse(handlers, action));
            return handlers.build();
        }

        private static <Q extends Request<R>, R extends Response> void refuse(
                Handlers.Builder handlers, Action<Q, R> action) {
            AsyncHandler<Q, R> handler = (request, exchange) -> {
                throw new CallErrorException(ErrorCode.GENERIC_ERROR, request.toString(), Map.of());
            };
            handlers.onAsync(action.request(), handler);
        }

        @Override
        public void send(String text) {
            sent.add(text);
        }

        @Override
        public void close(CloseReason reason) {
            throw new AssertionError("Closed: " + reason);
        }
    }
}
