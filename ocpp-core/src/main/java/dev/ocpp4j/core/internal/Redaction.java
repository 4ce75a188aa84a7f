package dev.ocpp4j.core.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Cuts secrets out of frames; everything else stays as it is on the wire, blanks and digits included. */
public final class Redaction {
    private static final JsonFactory READING = new JsonFactory();
    private static final String HIDDEN = "\"***\"";

    /** Words without which a frame has nothing to hide; looked for before anything is parsed. */
    private static final Pattern SUSPECT = Pattern.compile(
            "authorizationkey|basicauthpassword|password|simpin|private ?key|\"vpn\"|://|:\\\\/|\\\\u00",
            Pattern.CASE_INSENSITIVE);

    /** Keys of 1.6 and variables of 2.0.1 whose value is secret. */
    private static final Set<String> SECRET_NAMES = Set.of("authorizationkey", "basicauthpassword");

    /** Properties that are secret wherever they stand. */
    private static final Set<String> SECRET_PROPERTIES =
            Set.of("password", "basicauthpassword", "authorizationkey", "apnpassword", "simpin", "privatekey");

    /** Properties that tell the value of whatever is named beside them or above. */
    private static final Set<String> VALUES = Set.of("value", "attributevalue", "actualvalue");

    private static final Pattern URL_PASSWORD = Pattern.compile("://[^/@:\\s]*:[^/@\\s]*@");
    private static final Pattern PRIVATE_KEY = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY");

    private final String frame;
    private final List<Cut> cuts = new ArrayList<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();

    /** What is replaced: from one place in the text to another. */
    private record Cut(int from, int to, String by) {}

    /** An object or array that is being read. */
    private static final class Scope {
        /** The property that it is the value of; empty when it is not. */
        private final String in;
        /** The property whose value comes next, in lower case. */
        private String property = "";
        /** What has to be cut if this turns out to be about a secret. */
        private final List<Cut> values = new ArrayList<>();

        private boolean namesSecret;
        private boolean aboutSecret;

        Scope(String in) {
            this.in = in;
        }
    }

    private Redaction(String frame) {
        this.frame = frame;
    }

    /** The frame without secrets; the frame itself when it has none. */
    public static String of(String frame) {
        return SUSPECT.matcher(frame).find() ? new Redaction(frame).clean() : frame;
    }

    /**
     * The value of a finding, or what stands for it where the value may be secret: in the properties that are, and in
     * those that set keys of the configuration and variables, whatever their names.
     *
     * @param path where it stands, as in {@code setVariableData[0].attributeValue}
     */
    static String value(String path, String value) {
        String property = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean secret = SECRET_PROPERTIES.contains(property)
                || property.equals("attributevalue")
                || path.equals("value")
                || path.endsWith("vpn.key");
        return secret && !value.isEmpty() ? "***" : value;
    }

    private String clean() {
        try (JsonParser parser = READING.createParser(ObjectReadContext.empty(), frame)) {
            while (parser.nextToken() != null) {
                read(parser);
            }
        } catch (JacksonException notJson) {
            return "(unreadable, perhaps with a password in it: " + frame.length() + " characters)";
        }
        return cuts.isEmpty() ? frame : cut();
    }

    private void read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token.isStructStart()) {
            scopes.push(new Scope(scopes.isEmpty() ? "" : scopes.peek().property));
        } else if (token.isStructEnd()) {
            end(scopes.pop());
        } else if (token == JsonToken.PROPERTY_NAME) {
            scopes.peek().property = parser.currentName().toLowerCase(Locale.ROOT);
        } else if (!scopes.isEmpty()) {
            scalar(parser, token, scopes.peek());
        }
    }

    private void scalar(JsonParser parser, JsonToken token, Scope scope) {
        String text = parser.getString();
        int from = (int) parser.currentTokenLocation().getCharOffset();
        int to =
                token == JsonToken.VALUE_STRING ? (int) parser.currentLocation().getCharOffset() : from + text.length();
        boolean named = SECRET_NAMES.contains(text.toLowerCase(Locale.ROOT));
        scope.aboutSecret |= named && scope.property.equals("key");
        scope.namesSecret |= named && scope.property.equals("name") && scope.in.equals("variable");
        if (SECRET_PROPERTIES.contains(scope.property) || scope.in.equals("vpn") && scope.property.equals("key")) {
            cuts.add(new Cut(from, to, HIDDEN));
            return;
        }
        Cut inside = token == JsonToken.VALUE_STRING ? inside(text, from, to) : null;
        if (inside != null) {
            cuts.add(inside);
        } else if (VALUES.contains(scope.property)) {
            scope.values.add(new Cut(from, to, HIDDEN));
        }
    }

    /** What is secret in a text: the password of a URL, a key, a frame in the frame. */
    private @Nullable Cut inside(String text, int from, int to) {
        if (URL_PASSWORD.matcher(text).find()) {
            String raw = frame.substring(from, to);
            String clean = raw.replaceAll("(://[^/@:\\s]*):[^/@\\s]*@", "$1:***@");
            return new Cut(from, to, clean.equals(raw) ? HIDDEN : clean);
        }
        boolean json = text.startsWith("{") || text.startsWith("[");
        return PRIVATE_KEY.matcher(text).find() || json && !of(text).equals(text) ? new Cut(from, to, HIDDEN) : null;
    }

    private void end(Scope scope) {
        if (scope.aboutSecret) {
            cuts.addAll(scope.values);
        } else if (!scopes.isEmpty()) {
            scopes.peek().values.addAll(scope.values);
        }
        if (scope.namesSecret) {
            scopes.peek().aboutSecret = true;
        }
    }

    private String cut() {
        cuts.sort(Comparator.comparingInt(Cut::from));
        StringBuilder clean = new StringBuilder(frame.length());
        int at = 0;
        for (Cut cut : cuts) {
            clean.append(frame, at, cut.from).append(cut.by);
            at = cut.to;
        }
        return clean.append(frame, at, frame.length()).toString();
    }
}
