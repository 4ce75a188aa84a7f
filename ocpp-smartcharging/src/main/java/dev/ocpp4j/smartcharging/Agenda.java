package dev.ocpp4j.smartcharging;

/**
 * Which of several things is due first. A tournament: each inner node of a binary tree remembers who lost there, so
 * that a new date for the winner costs one comparison per level.
 */
final class Agenda {
    /** When each of them is due. */
    private final long[] due;
    /** At 1 the root; the children of node n are 2n and 2n + 1, where the leaves follow the inner nodes. */
    private final int[] losers;

    private int first;

    /** @param due when each of them is due; taken over, at least one */
    Agenda(long[] due) {
        this.due = due;
        losers = new int[due.length];
        first = play(1);
    }

    /** Lets all play below a node; returns who wins there. */
    private int play(int node) {
        if (node >= due.length) {
            return node - due.length;
        }
        int one = play(2 * node);
        int other = play(2 * node + 1);
        boolean oneFirst = due[one] <= due[other];
        losers[node] = oneFirst ? other : one;
        return oneFirst ? one : other;
    }

    /** The one that is due first. */
    int first() {
        return first;
    }

    /** When the first one is due. */
    long firstDue() {
        return due[first];
    }

    /** Gives the first one a new date. */
    void postponeFirst(long date) {
        due[first] = date;
        int winner = first;
        for (int node = (winner + due.length) >> 1; node > 0; node >>= 1) {
            int loser = losers[node];
            if (due[loser] < date) {
                losers[node] = winner;
                winner = loser;
                date = due[loser];
            }
        }
        first = winner;
    }
}
