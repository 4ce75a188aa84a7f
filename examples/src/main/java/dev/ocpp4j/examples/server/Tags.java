package dev.ocpp4j.examples.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may charge: a list of cards, or everybody. Immutable. */
final class Tags {
    private final @Nullable Map<String, Tag> byId;

    /** What is known of a card. */
    enum Status {
        ACCEPTED,
        BLOCKED,
        EXPIRED,
        INVALID,
        /** The card is not on the list. */
        UNKNOWN
    }

    /** A card and the group that it belongs to. */
    record Tag(Status status, Optional<String> group) {}

    private Tags(@Nullable Map<String, Tag> byId) {
        this.byId = byId;
    }

    /** Every card is accepted. */
    static Tags everybody() {
        return new Tags(null);
    }

    /**
     * Reads a list: lines {@code idTag[,status[,group]]}, where the status is Accepted (which is the default), Blocked,
     * Expired or Invalid. Blank lines and those that begin with {@code #} are skipped.
     */
    static Tags read(Path file) throws IOException {
        return of(Files.readAllLines(file), file.toString());
    }

    /** The same from lines. @param source where they are from, for who has to mend them */
    static Tags of(List<String> lines, String source) {
        Map<String, Tag> byId = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] parts = line.split("\\s*,\\s*", -1);
                byId.put(fold(parts[0]), tag(parts, source, i + 1));
            }
        }
        return new Tags(byId);
    }

    private static Tag tag(String[] parts, String source, int line) {
        String word = parts.length > 1 && !parts[1].isEmpty() ? parts[1].toUpperCase(Locale.ROOT) : "ACCEPTED";
        Optional<String> group = parts.length > 2 ? Optional.of(parts[2]) : Optional.empty();
        for (Status status : List.of(Status.ACCEPTED, Status.BLOCKED, Status.EXPIRED, Status.INVALID)) {
            if (status.name().equals(word)) {
                return new Tag(status, group);
            }
        }
        throw new IllegalArgumentException(
                source + " line " + line + ": " + parts[1] + " is none of Accepted, Blocked, Expired, Invalid");
    }

    /** What is known of a card; upper and lower case are the same (1.6 section 7.28). */
    Tag find(String idTag) {
        if (byId == null) {
            return new Tag(Status.ACCEPTED, Optional.empty());
        }
        return byId.getOrDefault(fold(idTag), new Tag(Status.UNKNOWN, Optional.empty()));
    }

    private static String fold(String idTag) {
        return idTag.toLowerCase(Locale.ROOT);
    }
}
