package dev.ocpp4j.transport.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v201.Ocpp201;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Whatever comes over the socket: it is read the same in whatever pieces it comes, and refused in one way only. */
class WireFuzzTest {
    private static final int LIMIT = 5000;

    /** A byte with the settings, then frames. */
    @FuzzTest(maxDuration = "5m")
    void anyFrames(byte[] data) {
        int settings = data.length == 0 ? 0 : data[0];
        byte[] bytes = data.length == 0 ? data : Arrays.copyOfRange(data, 1, data.length);
        List<String> whole = read(settings, bytes, Math.max(1, bytes.length));
        assertEquals(whole, read(settings, bytes, 1));
        assertEquals(whole, read(settings, bytes, 7));
    }

    private static List<String> read(int settings, byte[] bytes, int each) {
        Recorder events = new Recorder();
        FrameReader reader = new FrameReader((settings & 1) != 0, (settings & 2) != 0, LIMIT, events);
        for (int from = 0; from < bytes.length; from += each) {
            ByteBuffer part = ByteBuffer.wrap(Arrays.copyOfRange(bytes, from, Math.min(from + each, bytes.length)));
            int violation = reader.read(part);
            assertEquals(0, part.remaining());
            if (violation != 0) {
                events.seen.add("violation " + violation);
            }
        }
        events.seen.add("closed " + reader.isClosed());
        return events.seen;
    }

    private static final class Recorder implements FrameReader.Sink {
        private final List<String> seen = new ArrayList<>();

        @Override
        public void message(byte[] bytes, boolean compressed) {
            assertTrue(bytes.length <= LIMIT);
            seen.add("message " + compressed + HexFormat.of().formatHex(bytes));
            try {
                String text = Utf8.decode(compressed ? new Deflate(LIMIT).inflate(bytes) : bytes);
                assertTrue(text.length() <= LIMIT);
            } catch (BrokenMessage broken) {
                seen.add("broken " + broken.code());
            }
        }

        @Override
        public void control(int opcode, byte[] bytes) {
            assertTrue(bytes.length <= 125);
            seen.add("control " + opcode + HexFormat.of().formatHex(bytes));
        }
    }

    @FuzzTest(maxDuration = "5m")
    void anyCompressedMessage(byte[] data) {
        try {
            assertTrue(new Deflate(LIMIT).inflate(data).length <= LIMIT);
        } catch (BrokenMessage broken) {
            assertTrue(broken.code() == FrameReader.TOO_BIG || broken.code() == FrameReader.PROTOCOL_ERROR);
        }
    }

    /** A request to upgrade, as a server reads it. */
    @FuzzTest(maxDuration = "5m")
    void anyHandshake(byte[] data) {
        String whole = handshake(data, Math.max(1, data.length));
        assertEquals(whole, handshake(data, 1));
    }

    private static String handshake(byte[] data, int each) {
        HeadReader reader = new HeadReader();
        try {
            for (int from = 0; from < data.length; from += each) {
                HttpHead head = reader.read(ByteBuffer.wrap(data, from, Math.min(each, data.length - from)));
                if (head != null) {
                    return decide(head);
                }
            }
            assertTrue(data.length <= HeadReader.MAX_START_LINE + HeadReader.MAX_FIELDS + leadingLineEnds(data));
            return "unfinished";
        } catch (Refused refused) {
            String response = refused.response();
            assertTrue(response.startsWith("HTTP/1.1 " + refused.status() + " "));
            assertEquals(-1, response.indexOf('\0'));
            return "refused " + refused.status() + " " + refused.getMessage();
        }
    }

    private static int leadingLineEnds(byte[] data) {
        int count = 0;
        while (count < data.length && (data[count] == '\r' || data[count] == '\n')) {
            count++;
        }
        return count;
    }

    private static String decide(HttpHead head) {
        ServerSettings settings = new ServerSettings();
        settings.accepted.put(Ocpp16.PROTOCOL, Handlers.none());
        settings.accepted.put(Ocpp201.PROTOCOL, Handlers.none());
        ServerHandshake.requireUpgrade(head);
        String path = ServerHandshake.path(head.start().split(" ")[1]);
        Deflate.isOffered(head.headers());
        return new Admission(settings)
                .read(path, path.substring(path.lastIndexOf('/') + 1), head.headers(), null, List.of())
                .toString();
    }

    /** The answer to a station that wants to upgrade. */
    @FuzzTest(maxDuration = "5m")
    void anyHead(byte[] data) {
        HttpHead head;
        try {
            head = HttpHead.parse(new String(data, ISO_8859_1));
        } catch (Refused refused) {
            return;
        }
        head.headers().keySet().forEach(name -> assertTrue(head.members(name).size() <= data.length));
    }
}
