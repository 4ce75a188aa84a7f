package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.Finding;
import dev.ocpp4j.core.Limits;
import dev.ocpp4j.core.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/**
 * A payload while it is read: the parser, and what was found wrong so far. Reading goes on after a finding, so that one
 * pass tells everything and the rest of the frame is still known to be JSON.
 */
final class Input {
    private static final int MAX_VALUE = 100;

    final JsonParser parser;
    final Limits limits;
    private @Nullable List<Finding> findings;
    private @Nullable TokenStreamContext base;
    private boolean valid = true;

    Input(JsonParser parser, Limits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    /** The parser stands at the opening brace of the message: paths start here. */
    void startMessage() {
        base = parser.streamReadContext();
    }

    List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    /** Notes that a record was read that breaks a constraint of its own. */
    void invalid() {
        valid = false;
    }

    /** Whether all records that were read fulfil their constraints. */
    boolean isValid() {
        return valid;
    }

    /** Notes a deviation at the current token, which is the value that it concerns, or its first token. */
    void found(Rule rule, String message) {
        if (findings == null) {
            findings = new ArrayList<>(2);
        }
        String path = path();
        String value = parser.currentToken().isScalarValue() ? shorten(parser.getString()) : "";
        findings.add(new Finding(path, rule, Redaction.value(path, value), message));
    }

    static String shorten(String value) {
        return value.length() <= MAX_VALUE ? value : value.substring(0, MAX_VALUE);
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        appendPath(path, parser.streamReadContext());
        return path.toString();
    }

    private void appendPath(StringBuilder path, TokenStreamContext context) {
        // At an opening bracket the parser is already inside the value whose place is wanted.
        if (parser.currentToken().isStructStart() && context == parser.streamReadContext()) {
            if (context != base && context.getParent() != null) {
                appendPlace(path, context.getParent());
            }
            return;
        }
        appendPlace(path, context);
    }

    private void appendPlace(StringBuilder path, TokenStreamContext context) {
        if (context != base && context.getParent() != null) {
            appendPlace(path, context.getParent());
        }
        if (context.inArray()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        } else if (context.currentName() != null) {
            path.append(path.isEmpty() ? "" : ".").append(shorten(context.currentName()));
        }
    }
}
