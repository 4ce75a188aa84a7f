package dev.ocpp4j.core.internal;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and what they stand for. A word is found where the parser has it, without making a text of it first. */
final class Words {
    private final char @Nullable [][] words;
    private final @Nullable Object[] meanings;

    Words(Map<String, Object> meaningOf) {
        int capacity = Integer.highestOneBit(meaningOf.size()) << 2; // less than half full
        words = new char[Math.max(capacity, 1)][];
        meanings = new Object[words.length];
        meaningOf.forEach((word, meaning) -> {
            char[] text = word.toCharArray();
            int slot = slotOf(text, 0, text.length);
            words[slot] = text;
            meanings[slot] = meaning;
        });
    }

    /** What a word stands for; null when it is not one of these. */
    @Nullable
    Object find(char[] text, int offset, int length) {
        return meanings[slotOf(text, offset, length)];
    }

    /** Where a word is, or the free slot where it would be. */
    private int slotOf(char[] text, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ hash >>> 15) & words.length - 1;
        while (words[slot] != null
                && !Arrays.equals(words[slot], 0, words[slot].length, text, offset, offset + length)) {
            slot = slot + 1 & words.length - 1;
        }
        return slot;
    }
}
