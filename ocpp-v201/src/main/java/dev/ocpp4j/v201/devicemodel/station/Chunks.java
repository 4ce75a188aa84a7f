package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.Ocpp201;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts what has to be sent into messages of limited size. */
final class Chunks {
    /** What a frame has beside the items: envelope, message id, action, the fields of the request. */
    private static final int ENVELOPE = 256;

    private final MessageLimits limits;
    private final OcppJson json = new OcppJson(Ocpp201.PROTOCOL, Reading.STRICT);

    Chunks(MessageLimits limits) {
        this.limits = limits;
    }

    /** How long an item is in a message; fails when the item breaks a constraint. */
    int bytes(Record item) {
        return json.write(item).getBytes(StandardCharsets.UTF_8).length;
    }

    /** The first items, as many as one message takes; one at least, even if it is too long. */
    <R extends Record> List<R> first(List<R> items) {
        int most = Math.min(items.size(), limits.itemsPerReport());
        int free = limits.bytesPerReport() - ENVELOPE;
        int count = 0;
        while (count < most) {
            free -= bytes(items.get(count)) + 1; // the comma
            if (free < 0 && count > 0) {
                break;
            }
            count++;
        }
        return List.copyOf(items.subList(0, count));
    }

    /** All items in their order, cut into messages. */
    <R extends Record> List<List<R>> all(List<R> items) {
        List<List<R>> chunks = new ArrayList<>();
        for (int from = 0;
                from < items.size();
                from += chunks.get(chunks.size() - 1).size()) {
            chunks.add(first(items.subList(from, items.size())));
        }
        return chunks;
    }

    /** Makes a message of some items. */
    @FunctionalInterface
    interface Message<R> {
        Request<?> make(List<R> items, int seqNo, boolean tbc);
    }

    /** All items as the parts of a report. */
    <R extends Record> List<Reports.Part> parts(List<R> items, Message<R> message) {
        List<List<R>> all = all(items);
        List<Reports.Part> parts = new ArrayList<>();
        for (List<R> chunk : all) {
            boolean tbc = parts.size() + 1 < all.size();
            parts.add(seqNo -> message.make(chunk, seqNo, tbc));
        }
        return parts;
    }
}
