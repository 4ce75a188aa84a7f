package dev.ocpp4j.v201.common;

import java.util.Optional;

/**
 * A type with rules of the specification that its schema cannot express: which fields go together, ranges, orders.
 * They are kept in all that is sent. In what is received, a broken rule is a finding: what is valid by the schema is
 * handled, and often the specification has a status to answer it with (FR.02). Rules that concern more than one
 * message are not among them, nor are those for which the specification gives the receiver an answer of its own.
 */
public interface Ruled {
    /**
     * The first rule that this does not keep, with its requirement or section; empty when it keeps all. It looks at
     * the parts of this type as far as the rules need them, not at the rules that the parts have themselves.
     */
    Optional<String> brokenRule();
}
