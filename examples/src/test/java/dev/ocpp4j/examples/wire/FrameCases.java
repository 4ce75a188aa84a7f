package dev.ocpp4j.examples.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.ocpp4j.transport.RawWebSocket;
import dev.ocpp4j.transport.RawWebSocket.Frame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The frame cases of the shared corpus: what is sent over a raw socket, and which answers are allowed. Right after each
 * case a valid call is sent; since answers keep the order of the calls, all that comes before its answer is the answer
 * to the case, and nobody has to wait to know that there is none.
 */
public final class FrameCases {
    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static int lastId;

    /** What was received: the opcode and the text, or for a close its code; -1 when the socket just ended. */
    record Received(int opcode, String text, int code) {
        private static final int END = -1;
    }

    private final JsonNode corpus;
    private final String validCall;

    private FrameCases(JsonNode corpus, String validCall) {
        this.corpus = corpus;
        this.validCall = validCall;
    }

    /** @param validCall an action without a payload that the side under test answers */
    public static FrameCases of(String file, String validCall) throws IOException {
        Path path = SHARED.resolve("protocol").resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "../shared is absent: the frame corpus is not here");
        return new FrameCases(JSON.readTree(Files.readString(path)), validCall);
    }

    public Stream<JsonNode> cases() {
        return StreamSupport.stream(corpus.get("cases").spliterator(), false);
    }

    public static synchronized String freshId() {
        return "case-" + ++lastId;
    }

    /**
     * Runs one case over a connection that is ready.
     *
     * @param accepted whether the valid call afterwards must be answered by a result, not just by anything
     */
    public void run(JsonNode one, RawWebSocket peer, boolean accepted) throws IOException {
        String id = one.has("fixed_id") ? one.get("fixed_id").asString() : freshId();
        send(one, peer, id);
        List<Received> received = receive(one, peer, accepted);
        Received last = received.isEmpty() ? null : received.get(received.size() - 1);
        boolean open = last == null || (last.opcode() != RawWebSocket.CLOSE && last.opcode() != Received.END);
        if (one.get("after").asString().equals("open")) {
            assertTrue(open, "the connection lives on: " + received);
        }
        String wireId = one.has("id_decoded") ? one.get("id_decoded").asString().replace("$ID", id) : id;
        for (Received frame : received) {
            if (frame.opcode() == RawWebSocket.TEXT) {
                assertWellFormed(frame.text());
            }
        }
        for (JsonNode allowed : one.get("allowed")) {
            if (fits(allowed, received, wireId, one)) {
                return;
            }
        }
        fail("not allowed: " + received + "\nallowed: " + one.get("allowed") + "\nsent: " + shorten(one.toString()));
    }

    private static String shorten(String text) {
        return text.length() < 1000 ? text : text.substring(0, 1000) + "…";
    }

    private void send(JsonNode one, RawWebSocket peer, String id) {
        String frame = one.has("frame") ? one.get("frame").asString().replace("$ID", id) : "";
        if (one.has("gen")) {
            frame = generate(one.get("gen")).replace("$ID", id);
        }
        byte[] bytes = frame.getBytes(StandardCharsets.UTF_8);
        try {
            if (one.has("repeat")) {
                JsonNode repeat = one.get("repeat");
                for (int i = 0; i < repeat.get("count").asInt(); i++) {
                    peer.send(repeat.get("frame").asString().replace("$ID", id).replace("$N", Integer.toString(i)));
                }
            } else if (one.has("hex")) {
                peer.sendFrame(
                        RawWebSocket.TEXT,
                        HexFormat.of().parseHex(one.get("hex").asString()));
            } else if (one.has("opcode")) {
                peer.sendFrame(one.get("opcode").asInt(), bytes);
            } else if (one.has("fragments")) {
                sendFragments(peer, bytes, ends(one.get("fragments"), bytes));
            } else if (one.has("deflate")) {
                peer.sendCompressed(frame);
            } else if (one.has("half_frame")) {
                byte[] whole = RawWebSocket.frame(
                        0x81, true, one.get("half_frame").asString().getBytes(StandardCharsets.UTF_8));
                peer.sendBytes(Arrays.copyOf(whole, whole.length / 2));
                peer.socket().shutdownOutput();
                return;
            } else if (one.has("tcp_reset")) {
                peer.sendBytes(new byte[] {(byte) 0x81, 0x20, '['});
                peer.reset();
                return;
            } else {
                peer.send(frame);
            }
            peer.send("[2,\"" + validId(id) + "\",\"" + validCall + "\",{}]");
        } catch (IOException | UncheckedIOException closedMeanwhile) {
            // what was received tells
        }
    }

    private static void sendFragments(RawWebSocket peer, byte[] bytes, List<Integer> ends) {
        int start = 0;
        for (int end : ends) {
            byte[] part = Arrays.copyOfRange(bytes, start, end);
            peer.sendPart(start == 0 ? RawWebSocket.TEXT : RawWebSocket.CONTINUATION, part);
            start = end;
        }
        peer.sendFrame(RawWebSocket.CONTINUATION, Arrays.copyOfRange(bytes, start, bytes.length));
    }

    private static String validId(String id) {
        return "v-" + Integer.toHexString(id.hashCode());
    }

    private static List<Integer> ends(JsonNode fragments, byte[] bytes) {
        List<Integer> ends = new ArrayList<>();
        if (fragments.isArray()) {
            fragments.forEach(end -> ends.add(end.asInt()));
        } else {
            // in the middle of the first character that has more than one byte
            for (int i = 0; i < bytes.length && ends.isEmpty(); i++) {
                if (bytes[i] < 0) {
                    ends.add(i + 1);
                }
            }
        }
        return ends;
    }

    private static String generate(JsonNode gen) {
        StringBuilder text = new StringBuilder(gen.get("prefix").asString());
        text.append(gen.get("unit").asString().repeat(gen.get("count").asInt()));
        if (gen.has("mid")) {
            text.append(gen.get("mid").asString());
            text.append(gen.get("unit2").asString().repeat(gen.get("count").asInt()));
        }
        return text.append(gen.get("suffix").asString()).toString();
    }

    /** All that comes until the answer to the valid call, or until the end of the connection, which is kept. */
    private List<Received> receive(JsonNode one, RawWebSocket peer, boolean accepted) {
        List<Received> received = new ArrayList<>();
        if (one.has("tcp_reset")) {
            received.add(new Received(Received.END, "", RawWebSocket.BROKEN));
            return received;
        }
        while (true) {
            Received next = next(peer);
            if (next.opcode() == RawWebSocket.TEXT) {
                JsonNode frame = JSON.readTree(next.text());
                if (frame.get(0).asInt() == 2) {
                    continue; // a call of the other side, of no matter here
                }
                if (frame.get(1).asString().startsWith("v-")) {
                    assertTrue(!accepted || frame.get(0).asInt() == 3, "the valid call afterwards: " + next.text());
                    return received;
                }
            }
            received.add(next);
            if (next.opcode() == RawWebSocket.CLOSE || next.opcode() == Received.END) {
                return received;
            }
        }
    }

    /** The next text, pong, close or end; pings are answered on the way. */
    private static Received next(RawWebSocket peer) {
        try {
            for (Frame frame = peer.receive(); frame != null; frame = peer.receive()) {
                if (frame.opcode() == RawWebSocket.PING) {
                    peer.sendFrame(RawWebSocket.PONG, frame.payload());
                } else if (frame.opcode() == RawWebSocket.CLOSE) {
                    return new Received(RawWebSocket.CLOSE, "", frame.closeCode());
                } else {
                    return new Received(frame.opcode(), frame.text(), 0);
                }
            }
        } catch (UncheckedIOException brokenInAFrame) {
            // the end as well
        }
        return new Received(Received.END, "", RawWebSocket.BROKEN);
    }

    private boolean fits(JsonNode allowed, List<Received> received, String id, JsonNode one) {
        Received first = received.isEmpty() ? null : received.get(0);
        if (allowed.has("close")) {
            int code =
                    received.isEmpty() ? 0 : received.get(received.size() - 1).code();
            return contains(allowed.get("close"), Integer.toString(code));
        }
        if (allowed.has("pong")) {
            return first != null
                    && first.opcode() == RawWebSocket.PONG
                    && first.text().equals(one.get("frame").asString());
        }
        String reply = allowed.get("reply").asString();
        int expected = one.has("repeat") ? one.get("repeat").get("count").asInt() : 1;
        switch (reply) {
            case "NONE":
                return received.isEmpty() || received.stream().allMatch(r -> r.opcode() == RawWebSocket.PONG);
            case "ALL":
                return received.size() == expected;
            case "MANY":
                return received.size() > expected / 2;
            default:
                break;
        }
        if (received.size() != 1 || first.opcode() != RawWebSocket.TEXT) {
            return false;
        }
        JsonNode frame = JSON.readTree(first.text());
        boolean error = frame.get(0).asInt() == 4;
        if (error != reply.equals("CALLERROR")
                || !idFits(allowed.get("id"), frame.get(1).asString(), id)) {
            return false;
        }
        return !error || contains(allowed.get("codes"), frame.get(2).asString());
    }

    private static boolean idFits(JsonNode ids, String actual, String sent) {
        if (ids == null) {
            return true;
        }
        List<String> wanted = new ArrayList<>();
        if (ids.isArray()) {
            ids.forEach(id -> wanted.add(id.asString()));
        } else {
            wanted.add(ids.asString());
        }
        return wanted.contains("*")
                || wanted.contains(actual)
                || (wanted.contains("=") && actual.equals(sent))
                || (wanted.contains("prefix") && sent.startsWith(actual));
    }

    private static boolean contains(JsonNode list, String word) {
        return StreamSupport.stream(list.spliterator(), false)
                .anyMatch(item -> item.asString().equals(word));
    }

    /** What holds of everything that is sent. */
    private void assertWellFormed(String text) {
        JsonNode frame = JSON.readTree(text);
        assertTrue(
                frame.isArray()
                        && frame.get(1).isString()
                        && frame.get(1).asString().length() <= 36,
                text);
        if (frame.get(0).asInt() == 3) {
            assertEquals(3, frame.size(), text);
        } else {
            assertEquals(5, frame.size(), text);
            assertTrue(contains(validCodes(), frame.get(2).asString()), text);
            assertTrue(frame.get(3).isString() && frame.get(3).asString().length() <= 255, text);
            assertTrue(frame.get(4).isObject(), text);
            assertTrue(!text.contains("Exception") && !text.contains("ocpp4j") && !text.contains("\\tat "), text);
        }
    }

    private JsonNode validCodes() {
        return corpus.get("valid_codes");
    }

    /** That a payload is valid against the official schema of a message. */
    static void assertValid(String version, String message, String payload) throws IOException {
        Path path = SHARED.resolve("schemas").resolve(version).resolve(message + ".json");
        if (Files.exists(path)) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(Files.readString(path));
            assertEquals(List.of(), List.copyOf(schema.validate(payload, InputFormat.JSON)));
        }
    }
}
