package dev.ocpp4j.transport.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HeadReaderTest {
    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aHeadIsReadAndTheRestIsLeft() {
        ByteBuffer in = bytes("\r\nGET / HTTP/1.1\r\nHost: a\r\nX-Y:  1 \t\r\nx-y:2\r\nEmpty:\r\n\r\nrest");
        HttpHead head = new HeadReader().read(in);

        assertEquals("GET / HTTP/1.1", head.start());
        assertEquals(List.of("1", "2"), head.values("X-y"));
        assertEquals(Optional.of("a"), head.single("host"));
        assertEquals(Optional.of(""), head.single("Empty"));
        assertEquals(Optional.empty(), head.single("X-Y"));
        assertEquals(List.of(), head.values("Other"));
        assertEquals("rest", StandardCharsets.ISO_8859_1.decode(in).toString());
    }

    @Test
    void aHeadMayComeInPieces() {
        HeadReader reader = new HeadReader();
        String head = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
        for (int i = 0; i < head.length() - 1; i++) {
            assertNull(reader.read(bytes(head.substring(i, i + 1))));
        }
        assertEquals("GET / HTTP/1.1", reader.read(bytes("\n")).start());
    }

    @Test
    void lineEndsAreCountedAnew() {
        assertNull(new HeadReader().read(bytes("GET / HTTP/1.1\r\nHost: a\r\r\n\r")));
        assertThrows(Refused.class, () -> new HeadReader().read(bytes("GET / HTTP/1.1\r\nHost: a\r\r\n\r\n")));
    }

    /** Whatever comes: a head, a refusal, or nothing yet. */
    @Property(tries = 2000)
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 200) byte[] bytes) {
        HeadReader reader = new HeadReader();
        try {
            reader.read(ByteBuffer.wrap(bytes));
            reader.read(bytes("\r\n\r\n"));
        } catch (Refused refused) {
            assertEquals(400, refused.status());
        }
    }
}
