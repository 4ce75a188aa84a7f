package dev.ocpp4j.core;

import java.util.EnumSet;
import java.util.Set;

/**
 * How received messages are read: which deviations are tolerated. What is tolerated becomes a {@link Finding}, never
 * an error; what is not is answered with its error code. Writing is always strict. Immutable.
 */
public final class Reading {
    /** Tolerates nothing but what the protocol itself does: 1.6 does not refuse unknown properties (RPC-15). */
    public static final Reading STRICT = new Reading(EnumSet.noneOf(Rule.class), true);

    /** Tolerates nothing at all. */
    public static final Reading EXACT = new Reading(EnumSet.noneOf(Rule.class), false);

    /**
     * For stations that are known to deviate: unknown properties and words of enumerations, and nulls, are read as
     * absent, a date and time without zone as UTC, {@code "1"} and {@code 1.0} as 1; texts, lists and numbers outside
     * their bounds are kept. A required property that is missing, or of another JSON type, is still refused.
     */
    public static final Reading LENIENT = new Reading(
            EnumSet.of(
                    Rule.NULL,
                    Rule.COERCION,
                    Rule.DATE_TIME,
                    Rule.ZONE,
                    Rule.ENUM,
                    Rule.LENGTH,
                    Rule.RANGE,
                    Rule.PATTERN,
                    Rule.ITEMS,
                    Rule.UNKNOWN_PROPERTY,
                    Rule.COMBINATION),
            true);

    private final EnumSet<Rule> tolerated;
    private final boolean byProtocol;

    private Reading(EnumSet<Rule> tolerated, boolean byProtocol) {
        this.tolerated = tolerated;
        this.byProtocol = byProtocol;
    }

    /** The same, but with these rules tolerated too. */
    public Reading tolerating(Rule... rules) {
        EnumSet<Rule> more = EnumSet.copyOf(tolerated);
        more.addAll(Set.of(rules));
        return new Reading(more, byProtocol);
    }

    /** The same, but with these rules enforced. */
    public Reading enforcing(Rule... rules) {
        EnumSet<Rule> fewer = EnumSet.copyOf(tolerated);
        fewer.removeAll(Set.of(rules));
        return new Reading(fewer, byProtocol);
    }

    /** Whether a message that breaks the rule is read all the same. */
    public boolean tolerates(Rule rule, Protocol protocol) {
        return tolerated.contains(rule) || (byProtocol && protocol.tolerates(rule));
    }
}
