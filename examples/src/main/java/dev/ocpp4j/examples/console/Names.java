package dev.ocpp4j.examples.console;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Completes what is typed: a name, or the beginning of one, in any case. */
public final class Names {
    private Names() {}

    /**
     * The one candidate that is meant.
     *
     * @param kind what the candidates are, for the message, such as {@code action}
     * @throws TypedException when none or more than one is meant; it says which ones there are
     */
    public static String complete(String typed, Collection<String> candidates, String kind) {
        if (candidates.contains(typed)) {
            return typed;
        }
        List<String> begun = candidates.stream()
                .filter(candidate -> lower(candidate).startsWith(lower(typed)))
                .sorted()
                .toList();
        List<String> equal = begun.stream()
                .filter(candidate -> candidate.equalsIgnoreCase(typed))
                .toList();
        if (equal.size() == 1) {
            return equal.get(0);
        }
        if (begun.size() == 1) {
            return begun.get(0);
        }
        if (!begun.isEmpty()) {
            throw new TypedException(typed + " can be " + String.join(", ", begun));
        }
        throw new TypedException("No " + kind + " " + typed + near(typed, candidates, kind));
    }

    private static String near(String typed, Collection<String> candidates, String kind) {
        if (candidates.isEmpty()) {
            return ": there is none";
        }
        List<String> near = candidates.stream()
                .filter(candidate -> lower(candidate).contains(lower(typed))
                        || distance(lower(candidate), lower(typed)) <= 1 + typed.length() / 4)
                .sorted()
                .toList();
        return near.isEmpty()
                ? ". There is " + String.join(", ", candidates.stream().sorted().toList())
                : ". Did you mean " + String.join(", ", near) + "?";
    }

    /** How many letters must be put in, taken out or changed to turn one word into the other. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[b.length()];
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
