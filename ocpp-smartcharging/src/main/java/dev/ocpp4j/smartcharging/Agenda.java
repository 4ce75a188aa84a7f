package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

/**
 * Which of several things is due first. A tournament: each inner node of a binary tree remembers who lost there, so
 * that a new date for the winner costs one comparison per level.
 */
final class Agenda {
    /** So many bits of an entry say who it is; the rest says when, in seconds from the beginning. */
    private static final int ID_BITS = 12;

    private static final long IDS = (1L << ID_BITS) - 1;
    /** What lies 70 million years ahead never comes. */
    private static final long FARTHEST = NEVER >> ID_BITS;

    private final long beginning;
    /** At 1 the root; the children of node n are 2n and 2n + 1, where the leaves follow the inner nodes. */
    private final long[] losers;

    private long first;

    /**
     * @param beginning an instant that is not after any date
     * @param due when each of them is due; at least one, at most 4096
     */
    Agenda(long beginning, long[] due) {
        this.beginning = beginning;
        losers = new long[due.length];
        first = play(1, due);
    }

    /** Lets all play below a node; returns who wins there. */
    private long play(int node, long[] due) {
        int id = node - due.length;
        if (id >= 0) {
            return entry(due[id], id);
        }
        long one = play(2 * node, due);
        long other = play(2 * node + 1, due);
        losers[node] = Math.max(one, other);
        return Math.min(one, other);
    }

    private long entry(long date, long id) {
        long ahead = date == NEVER ? FARTHEST : Math.min(date - beginning, FARTHEST);
        return ahead << ID_BITS | id;
    }

    /** The one that is due first. */
    int first() {
        return (int) (first & IDS);
    }

    /** When the first one is due. */
    long firstDue() {
        long ahead = first >> ID_BITS;
        return ahead == FARTHEST ? NEVER : beginning + ahead;
    }

    /** Gives the first one a new date. */
    void postponeFirst(long date) {
        long winner = entry(date, first & IDS);
        for (int node = (first() + losers.length) >> 1; node > 0; node >>= 1) {
            long other = losers[node];
            losers[node] = Math.max(other, winner);
            winner = Math.min(other, winner);
        }
        first = winner;
    }
}
