package dev.ocpp4j.transport.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The head of an HTTP/1.1 message.
 *
 * @param start the start line
 * @param headers the header fields, names in any case
 */
record HttpHead(String start, Map<String, List<String>> headers) {
    private static final String TOKEN_SIGNS = "!#$%&'*+-.^_`|~";

    /**
     * Reads a head strictly: what two readers could understand differently is refused.
     *
     * @param text the head with its last line end
     * @throws Refused when it is not one
     */
    static HttpHead parse(String text) {
        String[] lines = text.split("\r\n");
        if (lines.length == 0) {
            throw new Refused(Refused.BAD_REQUEST, "An empty head");
        }
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < lines.length; i++) {
            requireClean(lines[i]);
            if (i > 0) {
                int colon = lines[i].indexOf(':');
                if (colon < 1 || !isToken(lines[i].substring(0, colon))) {
                    throw new Refused(Refused.BAD_REQUEST, "A header field is malformed");
                }
                headers.computeIfAbsent(lines[i].substring(0, colon), name -> new ArrayList<>(1))
                        .add(lines[i].substring(colon + 1).strip());
            }
        }
        return new HttpHead(lines[0], headers);
    }

    private static void requireClean(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i)) && line.charAt(i) != '\t') {
                throw new Refused(Refused.BAD_REQUEST, "A control character in the head");
            }
        }
    }

    private static boolean isToken(String name) {
        return name.chars()
                .allMatch(c -> c >= 'a' && c <= 'z'
                        || c >= 'A' && c <= 'Z'
                        || c >= '0' && c <= '9'
                        || TOKEN_SIGNS.indexOf(c) >= 0);
    }

    /** The values of a field, one for each line; empty when there is none. */
    List<String> values(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /** The value of a field that stands there exactly once. */
    Optional<String> single(String name) {
        return values(name).size() == 1 ? Optional.of(values(name).get(0)) : Optional.empty();
    }

    /** The members of a list field, in whatever lines and with whatever blanks they stand. */
    List<String> members(String name) {
        return members(headers, name);
    }

    static List<String> members(Map<String, List<String>> headers, String name) {
        List<String> members = new ArrayList<>(2);
        for (String line : headers.getOrDefault(name, List.of())) {
            for (String member : line.split(",")) {
                if (!member.isBlank()) {
                    members.add(member.strip());
                }
            }
        }
        return members;
    }

    /** Whether a list field has a member, in any case. */
    boolean lists(String name, String member) {
        return members(name).stream().anyMatch(member::equalsIgnoreCase);
    }
}
