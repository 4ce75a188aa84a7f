package dev.ocpp4j.core;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One entry in the journal of an outbox. */
sealed interface OutboxRecord {
    /** A message was added. */
    record Added(long number, String subject, String action, String json) implements OutboxRecord {}

    /** A message is done with. @param learnt what its answer told about its subject; null for nothing */
    record Done(long number, @Nullable String learnt) implements OutboxRecord {}

    /** What is known about a subject, where that is not told by a {@link Done}. */
    record Known(String subject, String learnt) implements OutboxRecord {}

    /** The record as bytes. */
    default byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            if (this instanceof Added added) {
                out.writeByte('A');
                out.writeLong(added.number);
                writeText(out, added.subject);
                writeText(out, added.action);
                writeText(out, added.json);
            } else if (this instanceof Done done) {
                out.writeByte('D');
                out.writeLong(done.number);
                out.writeBoolean(done.learnt != null);
                writeText(out, done.learnt == null ? "" : done.learnt);
            } else if (this instanceof Known known) {
                out.writeByte('K');
                writeText(out, known.subject);
                writeText(out, known.learnt);
            }
        } catch (IOException noneInMemory) {
            throw new IllegalStateException(noneInMemory);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException when these are not the bytes of a record */
    static OutboxRecord read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        byte type = in.readByte();
        return switch (type) {
            case 'A' -> new Added(in.readLong(), readText(in), readText(in), readText(in));
            case 'D' -> {
                long number = in.readLong();
                boolean learnt = in.readBoolean();
                String text = readText(in);
                yield new Done(number, learnt ? text : null);
            }
            case 'K' -> new Known(readText(in), readText(in));
            default -> throw new IOException("Not a record of an outbox: type " + type);
        };
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("Not a record of an outbox: a text of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
