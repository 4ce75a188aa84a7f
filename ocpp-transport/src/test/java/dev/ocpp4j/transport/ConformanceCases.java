package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.RawWebSocket.BINARY;
import static dev.ocpp4j.transport.RawWebSocket.CLOSE;
import static dev.ocpp4j.transport.RawWebSocket.CONTINUATION;
import static dev.ocpp4j.transport.RawWebSocket.PING;
import static dev.ocpp4j.transport.RawWebSocket.PONG;
import static dev.ocpp4j.transport.RawWebSocket.TEXT;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * What may come over a WebSocket, and what may not (RFC 6455), in the order in which test suites for it go through it:
 * framing, pings, reserved bits, opcodes, fragments, UTF-8, closing, limits. Binary messages are refused, which OCPP
 * does not know.
 */
final class ConformanceCases {
    private static final int FIN = 0x80;
    private static final int NOT_UTF_8 = 1007;
    private static final int WRONG = 1002;
    private static final int NO_BINARY = 1003;
    private static final int TOO_BIG = 1009;
    private static final byte[] NOTHING = {};
    private static final byte[] HELLO = bytes("Hello-\u00B5@\u00DF\u00F6\u00E4\u00FC\u00E0\u00E1-UTF-8!!");

    private final List<Case> cases = new ArrayList<>();

    /**
     * One of them.
     *
     * @param sends what the peer does
     * @param texts the messages that must arrive, when the connection is to stay
     * @param pongs the pongs that must come back
     * @param code the code that the connection must be closed with; 0 when it is to stay
     */
    record Case(String name, Consumer<RawWebSocket> sends, List<String> texts, List<byte[]> pongs, int code) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> all() {
        ConformanceCases all = new ConformanceCases();
        all.framing();
        all.pings();
        all.reservedBits();
        all.opcodes();
        all.fragments();
        all.utf8();
        all.closing();
        all.limits();
        return all.cases;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static byte[] part(byte[] all, int from, int to) {
        return Arrays.copyOfRange(all, from, to);
    }

    private void arrives(String name, Consumer<RawWebSocket> sends, String... texts) {
        cases.add(new Case(name, sends, List.of(texts), List.of(), 0));
    }

    private void ponged(String name, Consumer<RawWebSocket> sends, byte[]... pongs) {
        cases.add(new Case(name, sends, List.of(), List.of(pongs), 0));
    }

    private void closes(String name, int code, Consumer<RawWebSocket> sends) {
        cases.add(new Case(name, sends, List.of(), List.of(), code));
    }

    private static Consumer<RawWebSocket> raw(int first, byte[] payload) {
        return peer -> peer.sendBytes(peer.encode(first, payload));
    }

    private static Consumer<RawWebSocket> chopped(int first, byte[] payload, int each) {
        return peer -> peer.sendChopped(peer.encode(first, payload), each);
    }

    private void framing() {
        for (int length : new int[] {0, 125, 126, 127, 128, 65_535, 65_536}) {
            String text = "*".repeat(length);
            arrives("1.1 text of " + length, raw(FIN | TEXT, bytes(text)), text);
            closes("1.2 binary of " + length, NO_BINARY, raw(FIN | BINARY, new byte[length]));
        }
        String text = "*".repeat(65_536);
        arrives("1.1.8 text in pieces of 997", chopped(FIN | TEXT, bytes(text), 997), text);
        closes("1.2.8 binary in pieces of 997", NO_BINARY, chopped(FIN | BINARY, new byte[65_536], 997));
    }

    private void pings() {
        byte[] longest = new byte[125];
        Arrays.fill(longest, (byte) 0xFE);
        byte[] binary = hex("00 ff fe fd fc fb 00 ff");
        ponged("2.1 empty", raw(FIN | PING, NOTHING), NOTHING);
        ponged("2.2 with text", raw(FIN | PING, bytes("Hello, world!")), bytes("Hello, world!"));
        ponged("2.3 with bytes", raw(FIN | PING, binary), binary);
        ponged("2.4 with 125 bytes", raw(FIN | PING, longest), longest);
        closes("2.5 with 126 bytes", WRONG, raw(FIN | PING, new byte[126]));
        ponged("2.6 byte by byte", chopped(FIN | PING, longest, 1), longest);
        arrives("2.7 unasked pong", raw(FIN | PONG, NOTHING));
        arrives("2.8 unasked pong with text", raw(FIN | PONG, bytes("unsolicited")));
        ponged(
                "2.9 unasked pong, then ping",
                raw(FIN | PONG, bytes("unsolicited")).andThen(raw(FIN | PING, bytes("ping"))),
                bytes("ping"));
        Consumer<RawWebSocket> ten = peer -> {};
        Consumer<RawWebSocket> tenChopped = peer -> {};
        byte[][] answers = new byte[10][];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = bytes("payload-" + i);
            ten = ten.andThen(raw(FIN | PING, answers[i]));
            tenChopped = tenChopped.andThen(chopped(FIN | PING, answers[i], 1));
        }
        ponged("2.10 ten", ten, answers);
        ponged("2.11 ten byte by byte", tenChopped, answers);
    }

    private void reservedBits() {
        for (int bits = 1; bits < 8; bits++) {
            int rsv = bits << 4;
            closes("3 bits " + bits + " on a text", WRONG, raw(FIN | rsv | TEXT, HELLO));
            closes("3 bits " + bits + " byte by byte", WRONG, chopped(FIN | rsv | TEXT, HELLO, 1));
            closes("3 bits " + bits + " on a ping", WRONG, raw(FIN | rsv | PING, HELLO));
            closes("3 bits " + bits + " on a close", WRONG, raw(FIN | rsv | CLOSE, hex("03e8")));
            closes(
                    "3 bits " + bits + " on a continuation",
                    WRONG,
                    raw(TEXT, HELLO).andThen(raw(FIN | rsv | CONTINUATION, HELLO)));
        }
    }

    private void opcodes() {
        for (int opcode : new int[] {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
            closes("4 opcode " + opcode, WRONG, raw(FIN | opcode, NOTHING));
            closes("4 opcode " + opcode + " with text", WRONG, raw(FIN | opcode, HELLO));
            closes(
                    "4 opcode " + opcode + " behind a text",
                    WRONG,
                    raw(FIN | TEXT, HELLO).andThen(chopped(FIN | opcode, HELLO, 1)));
        }
    }

    private void fragments() {
        Consumer<RawWebSocket> begin = raw(TEXT, bytes("fragment1"));
        Consumer<RawWebSocket> end = raw(FIN | CONTINUATION, bytes("fragment2"));
        String both = "fragment1fragment2";
        closes("5.1 ping in fragments", WRONG, raw(PING, HELLO).andThen(raw(FIN | CONTINUATION, HELLO)));
        closes("5.2 pong in fragments", WRONG, raw(PONG, HELLO).andThen(raw(FIN | CONTINUATION, HELLO)));
        closes("5.2 close in fragments", WRONG, raw(CLOSE, hex("03e8")));
        arrives("5.3 text in two", begin.andThen(end), both);
        arrives(
                "5.5 text in two, byte by byte",
                chopped(TEXT, bytes("fragment1"), 1).andThen(chopped(FIN | CONTINUATION, bytes("fragment2"), 1)),
                both);
        cases.add(new Case(
                "5.6 ping between",
                begin.andThen(raw(FIN | PING, bytes("ping"))).andThen(end),
                List.of(both),
                List.of(bytes("ping")),
                0));
        cases.add(new Case(
                "5.8 ping between, byte by byte",
                begin.andThen(chopped(FIN | PING, bytes("ping"), 1)).andThen(end),
                List.of(both),
                List.of(bytes("ping")),
                0));
        closes("5.9 continuation of nothing", WRONG, end.andThen(raw(FIN | TEXT, HELLO)));
        closes("5.11 continuation of nothing, byte by byte", WRONG, chopped(FIN | CONTINUATION, HELLO, 1));
        closes("5.12 unfinished continuation of nothing", WRONG, raw(CONTINUATION, HELLO));
        closes("5.15 continuation of what is done", WRONG, begin.andThen(end).andThen(raw(CONTINUATION, HELLO)));
        closes("5.18 text inside a text", WRONG, begin.andThen(raw(FIN | TEXT, HELLO)));
        closes("5.18 binary inside a text", NO_BINARY, begin.andThen(raw(FIN | BINARY, HELLO)));
        Consumer<RawWebSocket> five = begin;
        byte[][] answers = new byte[4][];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = bytes("ping" + i);
            five = five.andThen(raw(FIN | PING, answers[i])).andThen(raw(CONTINUATION, bytes("|" + i)));
        }
        cases.add(new Case(
                "5.19 five fragments with pings between",
                five.andThen(raw(FIN | CONTINUATION, NOTHING)),
                List.of("fragment1|0|1|2|3"),
                List.of(answers),
                0));
    }

    private void utf8() {
        arrives("6.1.1 empty text", raw(FIN | TEXT, NOTHING), "");
        arrives(
                "6.1.2 three empty fragments",
                raw(TEXT, NOTHING).andThen(raw(CONTINUATION, NOTHING)).andThen(raw(FIN | CONTINUATION, NOTHING)),
                "");
        arrives(
                "6.1.3 the middle one not empty",
                raw(TEXT, NOTHING).andThen(raw(CONTINUATION, HELLO)).andThen(raw(FIN | CONTINUATION, NOTHING)),
                new String(HELLO, UTF_8));
        for (String valid : VALID) {
            byte[] text = hex(valid);
            arrives("6 valid " + valid, raw(FIN | TEXT, text), new String(text, UTF_8));
            arrives("6 valid " + valid + " in fragments of a byte", fragmented(text, 1), new String(text, UTF_8));
        }
        byte[] text = bytes("\u03BA\u1F79\u03C3\u03BC\u03B5");
        for (String invalid : INVALID) {
            closes("6 invalid " + invalid, NOT_UTF_8, raw(FIN | TEXT, hex(invalid)));
            closes(
                    "6 invalid " + invalid + " behind what is valid, in fragments",
                    NOT_UTF_8,
                    raw(TEXT, text).andThen(raw(CONTINUATION, hex(invalid))).andThen(raw(FIN | CONTINUATION, text)));
        }
    }

    private static Consumer<RawWebSocket> fragmented(byte[] text, int each) {
        return peer -> {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int from = 0; from < text.length; from += each) {
                int to = Math.min(from + each, text.length);
                int first = (to == text.length ? FIN : 0) | (from == 0 ? TEXT : CONTINUATION);
                all.writeBytes(peer.encode(first, part(text, from, to)));
            }
            peer.sendBytes(all.toByteArray());
        };
    }

    private void closing() {
        closes("7.1.1 close", 1000, raw(FIN | CLOSE, hex("03e8")));
        closes("7.1.2 two closes", 1000, raw(FIN | CLOSE, hex("03e8")).andThen(raw(FIN | CLOSE, hex("03e9"))));
        closes("7.1.3 ping behind a close", 1000, raw(FIN | CLOSE, hex("03e8")).andThen(raw(FIN | PING, NOTHING)));
        closes("7.1.4 text behind a close", 1000, raw(FIN | CLOSE, hex("03e8")).andThen(raw(FIN | TEXT, HELLO)));
        closes(
                "7.1.5 close inside a text",
                1000,
                raw(TEXT, HELLO).andThen(raw(FIN | CLOSE, hex("03e8"))).andThen(raw(FIN | CONTINUATION, HELLO)));
        closes("7.3.1 without a code", 1000, raw(FIN | CLOSE, NOTHING));
        closes("7.3.2 with half a code", WRONG, raw(FIN | CLOSE, hex("03")));
        closes("7.3.4 with a reason", 1000, raw(FIN | CLOSE, joined(hex("03e8"), HELLO)));
        closes("7.3.5 with the longest reason", 1000, raw(FIN | CLOSE, joined(hex("03e8"), bytes("*".repeat(123)))));
        closes("7.3.6 with too long a reason", WRONG, raw(FIN | CLOSE, joined(hex("03e8"), bytes("*".repeat(124)))));
        closes("7.5.1 with a reason that is not UTF-8", NOT_UTF_8, raw(FIN | CLOSE, hex("03e8 ceba e1bd b9 eda080")));
        for (int code : new int[] {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999}) {
            closes("7.7 with " + code, code, peer -> peer.sendClose(code));
        }
        for (int code : new int[] {0, 999, 1004, 1005, 1006, 1016, 1100, 2000, 2999, 5000, 65_535}) {
            closes("7.9 with " + code, WRONG, peer -> peer.sendClose(code));
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private void limits() {
        String longest = "x".repeat(1 << 20);
        arrives("9.1 64 kB", raw(FIN | TEXT, bytes("x".repeat(1 << 16))), "x".repeat(1 << 16));
        arrives("9.1 256 kB", raw(FIN | TEXT, bytes("x".repeat(1 << 18))), "x".repeat(1 << 18));
        arrives("9.1 1 MB", raw(FIN | TEXT, bytes(longest)), longest);
        arrives("9.3 1 MB in fragments of 1 kB", fragmented(bytes(longest), 1024), longest);
        arrives("9.5 1 MB in pieces of 4 kB", chopped(FIN | TEXT, bytes(longest), 4096), longest);
        arrives("10.1 64 kB in fragments of 1300", fragmented(bytes("x".repeat(1 << 16)), 1300), "x".repeat(1 << 16));
        closes("9 more than the limit", TOO_BIG, raw(FIN | TEXT, bytes(longest + "x")));
        closes("9 more than the limit in fragments", TOO_BIG, fragmented(bytes(longest + "x"), 4096));
        closes("9 1 GiB announced", TOO_BIG, peer -> peer.sendBytes(part(announced(peer, 1L << 30), 0, 20)));
        closes("9 more than a long announced", WRONG, peer -> peer.sendBytes(announced(peer, -1)));
    }

    private static byte[] announced(RawWebSocket peer, long length) {
        byte[] frame = peer.encode(FIN | TEXT, new byte[70_000]);
        for (int i = 0; i < Long.BYTES; i++) {
            frame[2 + i] = (byte) (length >> Long.SIZE - Byte.SIZE * (i + 1));
        }
        return part(frame, 0, 40);
    }

    private static final List<String> VALID = List.of(
            "48656c6c6f2dc2b540c39fc3b6c3a4c3bcc3a0c3a12d5554462d382121",
            "ceba e1bdb9 cf83 cebc ceb5",
            "00",
            "7f",
            "c280",
            "dfbf",
            "e0a080",
            "ed9fbf",
            "ee8080",
            "efbfbd",
            "efbfbe",
            "efbfbf",
            "f0908080",
            "f09fbfbe",
            "f0afbfbf",
            "f48fbfbd",
            "f48fbfbf");

    private static final List<String> INVALID = List.of(
            // lone continuations, one and many
            "80",
            "bf",
            "80bf80bf80bf",
            // lone first bytes
            "c020",
            "df20",
            "e020",
            "ef20",
            "f020",
            "f720",
            "f820",
            "fb20",
            "fc20",
            "fd20",
            // the end is missing
            "c2",
            "e0a0",
            "e1bd",
            "f09080",
            "f48fbf",
            // impossible bytes
            "fe",
            "ff",
            "fefeffff",
            // longer than needed
            "c0af",
            "c1bf",
            "e080af",
            "e09fbf",
            "f08080af",
            "f08fbfbf",
            "f8808080af",
            "fc80808080af",
            // surrogates
            "eda080",
            "edafbf",
            "edb080",
            "edbfbf",
            "eda080edb080",
            // beyond Unicode
            "f4908080",
            "f7bfbfbf",
            "f888808080",
            "fc8480808080");
}
