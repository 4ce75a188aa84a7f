package dev.ocpp4j.transport.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.transport.RawWebSocket;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class FrameReaderTest {
    private static final int MAX = 200_000;

    private final List<String> read = new ArrayList<>();

    private FrameReader reader(boolean masked) {
        return new FrameReader(masked, false, MAX, new FrameReader.Sink() {
            @Override
            public void message(byte[] bytes, boolean isCompressed) {
                read.add(new String(bytes, StandardCharsets.UTF_8));
            }

            @Override
            public void control(int opcode, byte[] bytes) {
                read.add(opcode + " " + new String(bytes, StandardCharsets.UTF_8));
            }
        });
    }

    /** However messages are cut into frames, mixed with pings and delivered, what is read is what was sent. */
    @Property(tries = 500)
    void messagesAreReadAsTheyWereSent(
            @ForAll @Size(max = 5) List<@StringLength(max = 300) String> messages,
            @ForAll @IntRange(min = 1, max = 200) int fragment,
            @ForAll @IntRange(min = 1, max = 97) int chunk,
            @ForAll boolean masked) {
        read.clear();
        List<String> expected = new ArrayList<>();
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        for (String message : messages) {
            byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
            int at = 0;
            do {
                int end = Math.min(bytes.length, at + fragment);
                int first = (at == 0 ? RawWebSocket.TEXT : 0) | (end == bytes.length ? 0x80 : 0);
                wire.writeBytes(RawWebSocket.frame(first, masked, Arrays.copyOfRange(bytes, at, end)));
                at = end;
                if (at < bytes.length) {
                    wire.writeBytes(RawWebSocket.frame(0x89, masked, new byte[] {'p'}));
                    expected.add("9 p");
                }
            } while (at < bytes.length);
            expected.add(new String(bytes, StandardCharsets.UTF_8));
        }
        FrameReader reader = reader(masked);
        byte[] all = wire.toByteArray();
        for (int at = 0; at < all.length; at += chunk) {
            assertEquals(0, reader.read(ByteBuffer.wrap(all, at, Math.min(chunk, all.length - at))));
        }

        assertEquals(expected, read);
        assertFalse(reader.isClosed());
    }

    /** Whatever comes, it ends: with messages, or with a violation, and never with more than the limit. */
    @Property(tries = 2000)
    void anyBytesAreReadToTheEnd(@ForAll @Size(max = 100) byte[] bytes, @ForAll @IntRange(min = 1, max = 9) int chunk) {
        FrameReader reader = reader(true);
        for (int at = 0; at < bytes.length; at += chunk) {
            ByteBuffer in = ByteBuffer.wrap(bytes, at, Math.min(chunk, bytes.length - at));
            int violation = reader.read(in);
            assertEquals(0, in.remaining());
            assertTrue(List.of(0, 1002, 1003, 1009).contains(violation));
        }
    }

    /** Also messages whose lengths need two and eight bytes. */
    @Property(tries = 30)
    void longMessagesAreRead(
            @ForAll @IntRange(max = MAX) int length, @ForAll @IntRange(min = 1, max = 20_000) int chunk) {
        read.clear();
        String message = "x".repeat(length);
        byte[] all = RawWebSocket.frame(0x81, true, message.getBytes(StandardCharsets.UTF_8));
        FrameReader reader = reader(true);
        for (int at = 0; at < all.length; at += chunk) {
            reader.read(ByteBuffer.wrap(all, at, Math.min(chunk, all.length - at)));
        }

        assertEquals(List.of(message), read);
    }
}
