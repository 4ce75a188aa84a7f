package dev.ocpp4j.examples.certify;

import java.util.List;

/**
 * One thing that a step looked at.
 *
 * @param id what it is called within its step, such as {@code preparing}
 * @param outcome what came of it
 * @param detail for people: what was asked for and, where it failed, what came instead; never empty
 * @param frames the numbers of the frames that show it
 */
public record SubCheck(String id, Outcome outcome, String detail, List<Integer> frames) {
    /** What comes of a sub-check. The last two never change the verdict of the step. */
    public enum Outcome {
        PASS("✓"),
        FAIL("✗"),
        NOT_APPLICABLE("N/A"),
        ERROR("!"),
        /** A deviation that is tolerated. */
        REMARK("*"),
        /** Worth knowing. */
        INFO("i");

        private final String symbol;

        Outcome(String symbol) {
            this.symbol = symbol;
        }

        /** How a report shows it. */
        public String symbol() {
            return symbol;
        }
    }

    /** Checks that there is a detail and copies the list. */
    public SubCheck {
        if (detail.isBlank()) {
            throw new IllegalArgumentException(id + " needs a detail");
        }
        frames = List.copyOf(frames);
    }

    /** Whether it belongs into the remarks of a report. */
    public boolean isRemark() {
        return outcome != Outcome.PASS && outcome != Outcome.INFO;
    }
}
