package dev.ocpp4j.transport.internal;

import jakarta.websocket.Extension;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.glassfish.tyrus.core.extension.ExtendedExtension;
import org.glassfish.tyrus.core.frame.Frame;
import org.jspecify.annotations.Nullable;

/**
 * permessage-deflate (RFC 7692) for one connection of a server, without context takeover either way, so that an idle
 * connection holds no compressor. What comes out of it is limited, not only what goes in.
 */
final class Deflate implements ExtendedExtension {
    static final String NAME = "permessage-deflate";
    /** What was agreed on. */
    static final String RESPONSE = NAME + "; server_no_context_takeover; client_no_context_takeover";

    /** Shorter messages do not get shorter. */
    private static final int MIN_LENGTH = 128;
    /** What ends each compressed message and is left out (section 7.2.1). */
    private static final byte[] TAIL = {0, 0, (byte) 0xFF, (byte) 0xFF};

    private static final int CHUNK = 8192;

    private final int maxMessage;
    /** @param maxMessage the longest message, in bytes after inflation */
    Deflate(int maxMessage) {
        this.maxMessage = maxMessage;
    }

    /** Whether one of the offers of a client can be accepted. */
    static boolean isOffered(Map<String, List<String>> headers) {
        return HttpHead.members(headers, "Sec-WebSocket-Extensions").stream().anyMatch(Deflate::isAcceptable);
    }

    private static boolean isAcceptable(String offer) {
        String[] parts = offer.split(";", -1);
        Set<String> seen = new HashSet<>();
        for (int i = 1; i < parts.length; i++) {
            String[] parameter = parts[i].strip().split("=", 2);
            String value = parameter.length == 1 ? "" : parameter[1].strip().replace("\"", "");
            boolean fits =
                    switch (parameter[0].strip()) {
                        case "server_no_context_takeover", "client_no_context_takeover" -> parameter.length == 1;
                        case "client_max_window_bits" -> parameter.length == 1 || value.matches("[89]|1[0-5]");
                        case "server_max_window_bits" -> value.equals("15"); // ours is always the largest
                        default -> false;
                    };
            if (!fits || !seen.add(parameter[0].strip())) {
                return false;
            }
        }
        return parts[0].strip().equals(NAME);
    }

    /**
     * Inflates a message.
     *
     * @throws BrokenMessage when it cannot be, or becomes too long
     */
    byte[] inflate(byte[] message) {
        byte[] in = Arrays.copyOf(message, message.length + TAIL.length);
        System.arraycopy(TAIL, 0, in, message.length, TAIL.length);
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(in);
            ByteArrayOutputStream text = new ByteArrayOutputStream(Math.min(4 * in.length, maxMessage));
            byte[] chunk = new byte[CHUNK];
            int count = inflater.inflate(chunk);
            while (count > 0) {
                if (count > maxMessage - text.size()) {
                    throw new BrokenMessage(FrameReader.TOO_BIG, "Message too large");
                }
                text.write(chunk, 0, count);
                count = inflater.inflate(chunk);
            }
            return text.toByteArray();
        } catch (DataFormatException e) {
            throw new BrokenMessage(FrameReader.PROTOCOL_ERROR, "Not compressed correctly");
        } finally {
            inflater.end();
        }
    }

    @Override
    public Frame processOutgoing(@Nullable ExtensionContext context, Frame frame) {
        if (frame.isControlFrame() || frame.getPayloadLength() < MIN_LENGTH) {
            return frame;
        }
        byte[] text = frame.getPayloadData();
        byte[] out = new byte[text.length];
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(text);
            int length = deflater.deflate(out, 0, out.length, Deflater.SYNC_FLUSH) - TAIL.length;
            boolean shorter = length + TAIL.length < out.length;
            return !shorter
                    ? frame
                    : Frame.builder(frame)
                            .rsv1(true)
                            .payloadLength(length)
                            .payloadData(Arrays.copyOf(out, length))
                            .build();
        } finally {
            deflater.end();
        }
    }

    // ---- what Tyrus' own engine would ask; the handshake is not its business here

    @Override
    public Frame processIncoming(ExtensionContext context, Frame frame) {
        return frame;
    }

    @Override
    public List<Parameter> onExtensionNegotiation(ExtensionContext context, List<Parameter> requested) {
        return List.of();
    }

    @Override
    public void onHandshakeResponse(ExtensionContext context, List<Parameter> response) {}

    @Override
    public void destroy(ExtensionContext context) {}

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public List<Extension.Parameter> getParameters() {
        return List.of();
    }
}
