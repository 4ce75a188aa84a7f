package dev.ocpp4j.examples.console;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Hides passwords and keys in frames before they are shown or kept (SEC-05, SEC-11). */
public final class Secrets {
    private static final String HIDDEN = "***";

    /** Words without which a frame has nothing to hide; looked for before anything is parsed. */
    private static final Pattern SUSPECT = Pattern.compile(
            "authorizationkey|basicauthpassword|password|simpin|\"vpn\"|://|\\\\u00", Pattern.CASE_INSENSITIVE);

    /** Keys of 1.6 and variables of 2.0.1 whose value is secret, in lower case. */
    private static final Set<String> SECRET_NAMES = Set.of("authorizationkey", "basicauthpassword");

    /** Properties that are secret wherever they stand, in lower case. */
    private static final Set<String> SECRET_PROPERTIES = Set.of("password", "apnpassword", "simpin");

    private static final Pattern URL_PASSWORD = Pattern.compile("(://[^/@:\\s]*):[^/@\\s]*@");

    private Secrets() {}

    /** The frame with every secret replaced; the frame itself when it has none. */
    public static String hide(String frame) {
        if (!SUSPECT.matcher(frame).find()) {
            return frame;
        }
        return Json.parse(frame)
                .map(tree -> {
                    JsonNode clean = clean(tree, SECRET_PROPERTIES);
                    return clean.equals(tree) ? frame : clean.toString();
                })
                .orElseGet(() -> "(unreadable, perhaps with a password in it: " + frame.length() + " characters)");
    }

    /** @param secret the properties to hide from here on, in lower case */
    private static JsonNode clean(JsonNode node, Set<String> secret) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> copy.add(clean(item, secret)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            Set<String> here = tellsSecret(object) ? plus(secret, "value", "attributevalue") : secret;
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.forEachEntry((name, value) -> copy.set(name, cleanProperty(name, value, here)));
            return copy;
        }
        return node.isString()
                ? JsonNodeFactory.instance.stringNode(
                        URL_PASSWORD.matcher(node.asString()).replaceAll("$1:" + HIDDEN + "@"))
                : node;
    }

    private static JsonNode cleanProperty(String name, JsonNode value, Set<String> secret) {
        if (value.isValueNode() && secret.contains(name.toLowerCase(Locale.ROOT))) {
            return JsonNodeFactory.instance.stringNode(HIDDEN);
        }
        return clean(value, name.equals("vpn") ? plus(secret, "key") : secret);
    }

    /** Whether an object tells the value of a secret: by its {@code key} in 1.6, by its {@code variable} in 2.0.1. */
    private static boolean tellsSecret(ObjectNode object) {
        return isSecretName(object.path("key"))
                || isSecretName(object.path("variable").path("name"));
    }

    private static boolean isSecretName(JsonNode name) {
        return name.isString() && SECRET_NAMES.contains(name.asString().toLowerCase(Locale.ROOT));
    }

    private static Set<String> plus(Set<String> names, String... more) {
        Set<String> all = new HashSet<>(names);
        all.addAll(Set.of(more));
        return all;
    }
}
