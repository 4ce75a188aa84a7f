package dev.ocpp4j.examples.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.Finding;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.OcppException;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.Rule;
import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.examples.interop.NodeJudge.Peer;
import dev.ocpp4j.examples.server.ServerFixture;
import dev.ocpp4j.transport.Authenticator;
import dev.ocpp4j.transport.Handshake;
import dev.ocpp4j.transport.OcppServer;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.transport.ServerListener;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v201.Ocpp201;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that we send, in both roles and versions, before a strict judge: each action with every word of its
 * enumerations, with texts of full length, and with the required properties only. And everything that the judge holds
 * for valid, we understand.
 */
@Tag("interop")
class OcppRpcTest {
    private static final int TIMEOUT_S = 30;

    @BeforeAll
    static void install() throws Exception {
        NodeJudge.install();
    }

    /** Each version before each judge. */
    static Stream<Arguments> judges() {
        return Arrays.stream(Peer.values()).flatMap(peer -> protocols().map(protocol -> Arguments.of(peer, protocol)));
    }

    static Stream<Protocol> protocols() {
        return Stream.of(Ocpp16.PROTOCOL, Ocpp201.PROTOCOL);
    }

    /** Messages of every action that are valid by the schemas and by the text. */
    private static final class Examples {
        /** Rules of the text that no schema has; the schemas of 1.6 do not even say that a list has an item. */
        private static final Set<Rule> NOT_IN_SCHEMAS = Set.of(Rule.COMBINATION, Rule.ITEMS, Rule.RANGE, Rule.PATTERN);

        private final Protocol protocol;
        private final OcppJson json;
        private final Map<String, Map<String, List<Record>>> valid = new TreeMap<>();
        private final Map<String, List<Finding>> refused = new TreeMap<>();
        private final Path file;

        Examples(Protocol protocol) throws Exception {
            this.protocol = protocol;
            json = new OcppJson(protocol, Reading.EXACT);
            file = Path.of("target", "node", "examples-" + protocol.version() + ".json")
                    .toAbsolutePath();
            ObjectNode kept = Json.MAPPER.createObjectNode();
            try (NodeJudge judge = NodeJudge.start("examples", protocol.subprotocol())) {
                JsonNode all = judge.next();
                for (Action<?, ?> action : protocol.actions()) {
                    JsonNode examples = all.get(action.name());
                    ObjectNode node = kept.putObject(action.name());
                    keep(action, "request", action.request().asSubclass(Record.class), examples, node);
                    keep(action, "response", action.response().asSubclass(Record.class), examples, node);
                }
            }
            Files.writeString(file, Json.MAPPER.writeValueAsString(kept));
        }

        private void keep(
                Action<?, ?> action, String kind, Class<? extends Record> type, JsonNode examples, ObjectNode kept) {
            List<Record> messages = new ArrayList<>();
            ArrayNode array = kept.putArray(kind);
            for (JsonNode example : examples.get(kind)) {
                try {
                    messages.add(json.read(example.toString(), type));
                    array.add(example);
                } catch (InvalidMessageException invalid) {
                    refused.computeIfAbsent(action.name(), name -> new ArrayList<>())
                            .addAll(invalid.findings());
                }
            }
            valid.computeIfAbsent(action.name(), name -> new HashMap<>()).put(kind, messages);
        }

        /** What we refuse although the schemas allow it, and the text does too. */
        List<Finding> wronglyRefused() {
            return refused.values().stream()
                    .flatMap(List::stream)
                    .filter(finding -> !NOT_IN_SCHEMAS.contains(finding.rule()))
                    .toList();
        }

        List<Action<?, ?>> actions(Direction way) {
            return protocol.actions().stream()
                    .filter(action -> action.direction().allows(way))
                    .sorted(Comparator.comparing(Action::name))
                    .toList();
        }

        /** The arguments of the script that makes the calls of one direction. */
        String[] arguments(Direction way, String... more) {
            String names = actions(way).stream().map(Action::name).collect(Collectors.joining(","));
            return Stream.concat(Stream.of(protocol.subprotocol(), file.toString(), names), Stream.of(more))
                    .toArray(String[]::new);
        }

        List<Record> requests(Action<?, ?> action) {
            return valid.get(action.name()).get("request");
        }

        List<Record> responses(Action<?, ?> action) {
            return valid.get(action.name()).get("response");
        }

        /** Handlers that give all responses of an action in turn. */
        Handlers handlers(Direction way) {
            Handlers.Builder handlers = Handlers.builder();
            actions(way).forEach(action -> add(handlers, action));
            return handlers.build();
        }

        private <Q extends Request<R>, R extends Response> void add(Handlers.Builder handlers, Action<Q, R> action) {
            List<Record> responses = responses(action);
            AtomicInteger turn = new AtomicInteger();
            handlers.on(action.request(), (request, exchange) -> action.response()
                    .cast(responses.get(turn.getAndIncrement() % responses.size())));
        }
    }

    /** Makes all calls of one direction and collects what went wrong. */
    private static Map<String, String> callAll(OcppSession session, Examples examples) throws Exception {
        Map<String, String> failures = new HashMap<>();
        for (Action<?, ?> action : examples.actions(session.calls())) {
            List<Record> requests = examples.requests(action);
            int calls = Math.max(requests.size(), examples.responses(action).size());
            for (int i = 0; i < calls; i++) {
                Record request = requests.get(i % requests.size());
                try {
                    session.send((Request<?>) request).get(TIMEOUT_S, TimeUnit.SECONDS);
                } catch (ExecutionException failure) {
                    String why = failure.getCause() instanceof OcppException known
                            ? known.getMessage()
                            : failure.getCause().toString();
                    failures.put(action + " " + i, why + " <- " + request);
                }
            }
        }
        return failures;
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void whatIsValidIsReadAndWrittenWithoutLoss(Protocol protocol) throws Exception {
        Examples examples = new Examples(protocol);

        assertEquals(List.of(), examples.wronglyRefused());
        for (Action<?, ?> action : protocol.actions()) {
            for (List<Record> messages : examples.valid.get(action.name()).values()) {
                assertFalse(messages.isEmpty(), () -> action + " " + examples.refused.get(action.name()));
                for (Record message : messages) {
                    assertEquals(message, examples.json.read(examples.json.write(message), message.getClass()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("judges")
    void whatOurStationSendsIsValid(Peer peer, Protocol protocol) throws Exception {
        Examples examples = new Examples(protocol);
        try (NodeJudge csms = NodeJudge.start(peer, "csms", examples.arguments(Direction.TO_STATION))) {
            int port = csms.next().get("port").asInt();
            try (OcppStation station = OcppStation.builder(URI.create("ws://127.0.0.1:" + port), "CP 1")
                    .offer(protocol, examples.handlers(Direction.TO_STATION))
                    .start()) {
                Map<String, String> failures = callAll(station.connected().get(TIMEOUT_S, TimeUnit.SECONDS), examples);

                assertTrue(csms.next().get("done").asInt() > 100);
                assertEquals(List.of(), csms.failures());
                assertEquals(Map.of(), failures);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("judges")
    void whatOurServerSendsIsValid(Peer peer, Protocol protocol) throws Exception {
        Examples examples = new Examples(protocol);
        CompletableFuture<OcppSession> connected = new CompletableFuture<>();
        try (OcppServer server = OcppServer.builder()
                        .bind("127.0.0.1")
                        .accept(protocol, examples.handlers(Direction.TO_CSMS))
                        .authenticate(handshake -> Authenticator.accept())
                        .listener(new ServerListener() {
                            @Override
                            public void onConnected(OcppSession session, Handshake handshake) {
                                connected.complete(session);
                            }
                        })
                        .start();
                NodeJudge station = NodeJudge.start(
                        peer,
                        "station",
                        examples.arguments(Direction.TO_CSMS, "ws://127.0.0.1:" + server.port() + "/ocpp", "CP 1"))) {
            Map<String, String> failures = callAll(connected.get(TIMEOUT_S, TimeUnit.SECONDS), examples);

            assertTrue(station.next().get("done").asInt() > 100);
            assertEquals(List.of(), station.failures());
            assertEquals(Map.of(), failures);
        }
    }

    @ParameterizedTest
    @MethodSource("judges")
    void whatTheServerCommandAnswersIsValid(Peer peer, Protocol protocol) throws Exception {
        Examples examples = new Examples(protocol);
        try (var server = ServerFixture.start();
                NodeJudge station = NodeJudge.start(
                        peer,
                        "station",
                        examples.arguments(Direction.TO_CSMS, "ws://127.0.0.1:" + server.port() + "/ocpp", "CP 1"))) {
            assertTrue(station.next().get("done").asInt() > 100);
            assertEquals(List.of(), station.failures());
        }
    }
}
