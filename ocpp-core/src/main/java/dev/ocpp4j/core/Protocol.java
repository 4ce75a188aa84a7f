package dev.ocpp4j.core;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of OCPP as data: its subprotocol, its actions, how it spells error codes and which code each broken rule
 * has. Everything in which the RPC layers of the versions differ stands here. Immutable.
 */
public final class Protocol {
    /** The longest message id of any version (J-1.6 table 3, OCPP 2.0.1 part 4 section 4.1.4). */
    public static final int MAX_MESSAGE_ID = 36;

    private final String version;
    private final String subprotocol;
    private final Map<String, Action<?, ?>> byName;
    private final Map<Class<?>, Action<?, ?>> byRequest = new HashMap<>();
    private final Map<ErrorCode, String> spellings;
    private final Map<Rule, ErrorCode> codes;
    private final EnumSet<Rule> tolerated;
    private final @Nullable DataTransferForm<?, ?> dataTransfer;

    private Protocol(Builder builder) {
        version = builder.version;
        subprotocol = builder.subprotocol;
        byName = Map.copyOf(builder.actions);
        byName.values().forEach(action -> byRequest.put(action.request(), action));
        spellings = new EnumMap<>(builder.spellings);
        for (ErrorCode code : ErrorCode.values()) {
            if (!spellings.containsKey(code)) {
                throw new IllegalStateException("No spelling for " + code);
            }
        }
        codes = new EnumMap<>(builder.codes);
        tolerated = EnumSet.copyOf(builder.tolerated);
        dataTransfer = builder.dataTransfer;
        if (dataTransfer != null && !byRequest.containsKey(dataTransfer.request())) {
            throw new IllegalStateException("No action has " + dataTransfer.request());
        }
    }

    /**
     * @param version the version as people write it, such as {@code 1.6}
     * @param subprotocol the WebSocket subprotocol, such as {@code ocpp1.6}
     */
    public static Builder builder(String version, String subprotocol) {
        return new Builder(version, subprotocol);
    }

    /** The version as people write it, such as {@code 1.6}. */
    public String version() {
        return version;
    }

    /** The WebSocket subprotocol, such as {@code ocpp1.6}. */
    public String subprotocol() {
        return subprotocol;
    }

    /** All actions, in no order. */
    public Collection<Action<?, ?>> actions() {
        return byName.values();
    }

    /** The action of exactly this name; empty when this version has none. */
    public Optional<Action<?, ?>> action(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The action that a request type belongs to; empty when it is not one of this version. */
    @SuppressWarnings("unchecked") // an action is filed under its own request class
    public <Q extends Request<R>, R extends Response> Optional<Action<Q, R>> actionOf(Class<? extends Q> request) {
        return Optional.ofNullable((Action<Q, R>) byRequest.get(request));
    }

    /** How this version writes an error code; a code that it does not have is written as the nearest that it has. */
    public String spell(ErrorCode code) {
        return spellings.get(code);
    }

    /**
     * The code for a word that was received, in the spelling of any version ({@link ErrorCode#GENERIC_ERROR} for one
     * that no version has).
     */
    public static ErrorCode readCode(String word) {
        return switch (word) {
            case "NotImplemented" -> ErrorCode.NOT_IMPLEMENTED;
            case "NotSupported" -> ErrorCode.NOT_SUPPORTED;
            case "InternalError" -> ErrorCode.INTERNAL_ERROR;
            case "ProtocolError" -> ErrorCode.PROTOCOL_ERROR;
            case "SecurityError" -> ErrorCode.SECURITY_ERROR;
            case "FormationViolation", "FormatViolation" -> ErrorCode.FORMAT_VIOLATION;
            case "PropertyConstraintViolation" -> ErrorCode.PROPERTY_CONSTRAINT_VIOLATION;
            case "OccurenceConstraintViolation", "OccurrenceConstraintViolation" ->
                ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION;
            case "TypeConstraintViolation" -> ErrorCode.TYPE_CONSTRAINT_VIOLATION;
            case "MessageTypeNotSupported" -> ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED;
            case "RpcFrameworkError" -> ErrorCode.RPC_FRAMEWORK_ERROR;
            default -> ErrorCode.GENERIC_ERROR;
        };
    }

    /** The code that a CALL which breaks this rule is answered with; empty when it is not answered at all. */
    public Optional<ErrorCode> codeFor(Rule rule) {
        return Optional.ofNullable(codes.get(rule));
    }

    /** Whether this version itself does not refuse messages that break the rule. */
    public boolean tolerates(Rule rule) {
        return tolerated.contains(rule);
    }

    /** How this version carries the messages of vendors; empty when it does not. */
    public Optional<DataTransferForm<?, ?>> dataTransfer() {
        return Optional.ofNullable(dataTransfer);
    }

    DataTransferForm<?, ?> requireDataTransfer() {
        if (dataTransfer == null) {
            throw new IllegalArgumentException(this + " has no DataTransfer");
        }
        return dataTransfer;
    }

    @Override
    public String toString() {
        return "OCPP " + version;
    }

    /** Collects what a version is. It starts with the table that all versions share. */
    public static final class Builder {
        private final String version;
        private final String subprotocol;
        private final Map<String, Action<?, ?>> actions = new LinkedHashMap<>();
        private final Map<ErrorCode, String> spellings = new EnumMap<>(ErrorCode.class);
        private final Map<Rule, ErrorCode> codes = new EnumMap<>(Rule.class);
        private final EnumSet<Rule> tolerated = EnumSet.noneOf(Rule.class);
        private @Nullable DataTransferForm<?, ?> dataTransfer;

        private Builder(String version, String subprotocol) {
            this.version = Objects.requireNonNull(version, "version");
            this.subprotocol = Objects.requireNonNull(subprotocol, "subprotocol");
            spell(ErrorCode.NOT_IMPLEMENTED, "NotImplemented");
            spell(ErrorCode.NOT_SUPPORTED, "NotSupported");
            spell(ErrorCode.INTERNAL_ERROR, "InternalError");
            spell(ErrorCode.PROTOCOL_ERROR, "ProtocolError");
            spell(ErrorCode.SECURITY_ERROR, "SecurityError");
            spell(ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, "PropertyConstraintViolation");
            spell(ErrorCode.TYPE_CONSTRAINT_VIOLATION, "TypeConstraintViolation");
            spell(ErrorCode.GENERIC_ERROR, "GenericError");
            answer(Rule.UNKNOWN_ACTION, ErrorCode.NOT_IMPLEMENTED);
            answer(Rule.NO_HANDLER, ErrorCode.NOT_SUPPORTED);
            answer(Rule.REQUIRED, ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION);
            answer(Rule.ITEMS, ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION);
            answer(Rule.COMBINATION, ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION);
            for (Rule rule : new Rule[] {Rule.TYPE, Rule.NULL, Rule.COERCION, Rule.DATE_TIME, Rule.ZONE}) {
                answer(rule, ErrorCode.TYPE_CONSTRAINT_VIOLATION);
            }
            for (Rule rule : new Rule[] {Rule.ENUM, Rule.LENGTH, Rule.RANGE, Rule.PATTERN}) {
                answer(rule, ErrorCode.PROPERTY_CONSTRAINT_VIOLATION);
            }
            for (Rule rule : new Rule[] {Rule.UNKNOWN_PROPERTY, Rule.DUPLICATE_PROPERTY, Rule.LIMIT}) {
                answer(rule, ErrorCode.FORMAT_VIOLATION);
            }
        }

        /** Adds actions; a name may stand only once. */
        public Builder actions(Collection<? extends Action<?, ?>> more) {
            for (Action<?, ?> action : more) {
                if (actions.putIfAbsent(action.name(), action) != null) {
                    throw new IllegalArgumentException("Two actions are named " + action);
                }
            }
            return this;
        }

        /** How this version writes a code. Every code needs a spelling. */
        public Builder spell(ErrorCode code, String word) {
            spellings.put(code, word);
            return this;
        }

        /** The code that a CALL which breaks a rule is answered with. A rule without a code is not answered. */
        public Builder answer(Rule rule, ErrorCode code) {
            codes.put(rule, code);
            return this;
        }

        /** Rules that this version does not enforce on what it receives. */
        public Builder tolerate(Rule... rules) {
            tolerated.addAll(Arrays.asList(rules));
            return this;
        }

        /** How this version carries the messages of vendors. */
        public Builder dataTransfer(DataTransferForm<?, ?> form) {
            dataTransfer = Objects.requireNonNull(form, "form");
            return this;
        }

        public Protocol build() {
            return new Protocol(this);
        }
    }
}
