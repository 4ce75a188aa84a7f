package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Finding;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.Limits;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Frames and messages to text and back, by the rules of a protocol. Immutable. */
public final class Codec {
    private static final int MAX_DESCRIPTION = 255;
    private static final int MAX_TYPE_DIGITS = 9;
    private static final AnyType ANY = new AnyType();

    private final Protocol protocol;
    private final Reading reading;
    private final Limits limits;
    private final JsonFactory factory;

    /** What the codec has to know of the session to read a frame. */
    interface Context {
        /** Whether calls of this action are answered: if not, their payload is passed over. */
        boolean serves(Action<?, ?> action);

        /** The response type that is awaited for a message id; null when none is. */
        @Nullable
        Class<?> awaited(String id);
    }

    public Codec(Protocol protocol, Reading reading, Limits limits) {
        this.protocol = protocol;
        this.reading = reading;
        this.limits = limits;
        this.factory = Json.reading(limits);
    }

    // ---- reading

    Frame decode(String text, Context context) {
        Header header = new Header();
        try (JsonParser parser = Json.parser(factory, text)) {
            return decode(new Input(parser, limits), header, context);
        } catch (StreamConstraintsException tooMuch) {
            return new Frame.Broken(
                    header.type, header.id, header.id == null ? Rule.JSON : Rule.LIMIT, "Larger than is accepted here");
        } catch (JacksonException notJson) {
            return new Frame.Broken(header.type, header.id, Rule.JSON, "Not a JSON text");
        }
    }

    private static final class Header {
        int type;

        @Nullable
        String id;
    }

    private Frame decode(Input in, Header header, Context context) {
        Frame frame = frame(in, header, context);
        return isAtEnd(in.parser)
                ? frame
                : new Frame.Broken(header.type, header.id, Rule.JSON, "More than one JSON text");
    }

    /** Reads to the end of the first JSON text, to be sure that all of it is JSON, and tells whether nothing follows. */
    private static boolean isAtEnd(JsonParser parser) {
        while (!parser.streamReadContext().inRoot()) {
            parser.nextToken();
            parser.skipChildren();
        }
        return parser.currentToken() != null && parser.nextToken() == null;
    }

    private Frame frame(Input in, Header header, Context context) {
        JsonParser parser = in.parser;
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return new Frame.Broken(0, null, Rule.JSON, "Not an RPC array");
        }
        boolean numeric = parser.nextToken() == JsonToken.VALUE_NUMBER_INT;
        if (numeric && parser.getStringLength() <= MAX_TYPE_DIGITS) {
            header.type = parser.getIntValue();
        }
        parser.skipChildren();
        if (parser.streamReadContext().inRoot() || parser.nextToken() != JsonToken.VALUE_STRING) {
            return new Frame.Broken(header.type, null, Rule.JSON, "The message id cannot be read");
        }
        String id = parser.getString();
        header.id = id;
        return switch (header.type) {
            case Frame.CALL -> call(in, id, context);
            case Frame.CALLRESULT -> result(in, id, context);
            case Frame.CALLERROR -> error(in, id);
            default ->
                new Frame.Broken(
                        header.type,
                        id,
                        numeric ? Rule.MESSAGE_TYPE : Rule.ENVELOPE,
                        "The message type number must be 2, 3 or 4");
        };
    }

    private Frame call(Input in, String id, Context context) {
        if (id.length() > Protocol.MAX_MESSAGE_ID) {
            return new Frame.Broken(Frame.CALL, id, Rule.MESSAGE_ID, "The message id is longer than 36 characters");
        }
        if (in.parser.nextToken() != JsonToken.VALUE_STRING) {
            return new Frame.Broken(Frame.CALL, id, Rule.ENVELOPE, "The action must be a text");
        }
        String name = in.parser.getString();
        Action<?, ?> action = protocol.action(name).orElse(null);
        Frame.Payload payload = null;
        if (in.parser.nextToken() != JsonToken.START_OBJECT && in.parser.currentToken() != JsonToken.VALUE_NULL) {
            return new Frame.Broken(Frame.CALL, id, Rule.ENVELOPE, "The payload must be an object");
        }
        if (action != null && context.serves(action)) {
            payload = payload(in, action.request());
        } else {
            in.parser.skipChildren();
        }
        if (in.parser.nextToken() != JsonToken.END_ARRAY) {
            return new Frame.Broken(Frame.CALL, id, Rule.ENVELOPE, "A CALL has four elements");
        }
        return new Frame.Call(id, name, action, payload);
    }

    private Frame result(Input in, String id, Context context) {
        Class<?> type = context.awaited(id);
        if (type == null) {
            return new Frame.Broken(Frame.CALLRESULT, id, Rule.ENVELOPE, "Nobody waits for this answer");
        }
        if (in.parser.nextToken() != JsonToken.START_OBJECT && in.parser.currentToken() != JsonToken.VALUE_NULL) {
            return new Frame.Broken(Frame.CALLRESULT, id, Rule.ENVELOPE, "The payload must be an object");
        }
        Frame.Payload payload = payload(in, type);
        if (in.parser.nextToken() != JsonToken.END_ARRAY) {
            return new Frame.Broken(Frame.CALLRESULT, id, Rule.ENVELOPE, "A CALLRESULT has three elements");
        }
        return new Frame.Result(id, payload);
    }

    /** Errors are read as generously as can be: they end a call whatever they look like. */
    @SuppressWarnings("unchecked") // a map that ANY has read has text keys
    private static Frame error(Input in, String id) {
        List<@Nullable Object> rest = new ArrayList<>(3);
        while (in.parser.nextToken() != JsonToken.END_ARRAY) {
            rest.add(ANY.read(in));
        }
        String code = !rest.isEmpty() && rest.get(0) instanceof String word ? word : "";
        String description = rest.size() > 1 && rest.get(1) instanceof String text ? text : "";
        Map<String, Object> details =
                rest.size() > 2 && rest.get(2) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
        return new Frame.Error(id, new CallErrorException(Protocol.readCode(code), code, description, details));
    }

    /** The parser stands at the opening brace, or at a null, which stands for an empty payload (J 4.2.1). */
    private static Frame.Payload payload(Input in, Class<?> type) {
        RecordType record = RecordType.of(type);
        if (in.parser.currentToken() == JsonToken.VALUE_NULL) {
            Object message = record.empty();
            return new Frame.Payload(message, List.of(), record.isValid(message));
        }
        in.startMessage();
        Object message = record.read(in);
        return new Frame.Payload(message, in.findings(), in.isValid());
    }

    /**
     * A value that was read alone.
     *
     * @param findings what was tolerated
     */
    public record Read<T>(T value, List<Finding> findings) {}

    /**
     * Reads one value that stands alone: a message, or anything else that a message may hold.
     *
     * @throws InvalidMessageException when it is not JSON, not there, or breaks a rule that is not tolerated
     */
    public <T> Read<T> read(String json, Class<T> type) {
        Object value;
        Input in;
        try (JsonParser parser = Json.parser(factory, json)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw invalid(type, Rule.JSON, "must be a JSON text");
            }
            if (first == JsonToken.VALUE_NULL) {
                throw invalid(type, Rule.REQUIRED, "must not be null");
            }
            in = new Input(parser, limits);
            in.startMessage();
            value = ValueType.of(type).read(in);
            if (parser.nextToken() != null) {
                throw invalid(type, Rule.JSON, "must be one JSON text");
            }
        } catch (StreamConstraintsException tooMuch) {
            throw invalid(type, Rule.LIMIT, "is larger than is accepted here");
        } catch (JacksonException notJson) {
            throw invalid(type, Rule.JSON, "must be a JSON text");
        }
        Judgement judgement = value instanceof Record
                ? judge(new Frame.Payload(value, in.findings(), in.isValid()))
                : weigh(in.findings());
        if (!judgement.refused.isEmpty()) {
            throw new InvalidMessageException(type.getSimpleName(), codeOf(judgement.refused), judgement.refused);
        }
        if (value == null) {
            throw invalid(type, Rule.REQUIRED, "cannot be read");
        }
        return new Read<>(type.cast(value), judgement.tolerated);
    }

    private InvalidMessageException invalid(Class<?> type, Rule rule, String message) {
        List<Finding> findings = List.of(new Finding("", rule, "", message));
        return new InvalidMessageException(type.getSimpleName(), codeOf(findings), findings);
    }

    // ---- judging

    /**
     * What became of a payload.
     *
     * @param refused the findings that forbid its use, by their weight; empty when it may be used
     * @param tolerated the others
     */
    record Judgement(List<Finding> refused, List<Finding> tolerated) {
        static final Judgement GOOD = new Judgement(List.of(), List.of());
    }

    /** Whether there is nothing at all to say about a payload. Cheap. */
    boolean isFlawless(Frame.Payload payload) {
        return payload.findings().isEmpty() && payload.isValid();
    }

    /** Tells what is wrong with a payload. Slow unless it is flawless. */
    Judgement judge(Frame.Payload payload) {
        if (isFlawless(payload)) {
            return Judgement.GOOD;
        }
        List<Finding> all = new ArrayList<>(payload.findings());
        if (!payload.isValid()) {
            for (Finding violation : Constraints.report(payload.message())) {
                // What could not be read is missing now, but that was said already.
                if (payload.findings().stream().noneMatch(known -> known.path().equals(violation.path()))) {
                    all.add(violation);
                }
            }
        }
        return weigh(all);
    }

    private Judgement weigh(List<Finding> all) {
        List<Finding> refused = new ArrayList<>();
        List<Finding> tolerated = new ArrayList<>();
        all.forEach(finding -> (reading.tolerates(finding.rule(), protocol) ? tolerated : refused).add(finding));
        return new Judgement(List.copyOf(refused), List.copyOf(tolerated));
    }

    /** The code for what is wrong: that of the first finding. */
    ErrorCode codeOf(List<Finding> findings) {
        return protocol.codeFor(findings.get(0).rule()).orElse(ErrorCode.FORMAT_VIOLATION);
    }

    // ---- writing

    /** @throws InvalidMessageException when the message breaks a constraint */
    public void requireValid(Object message) {
        if (!RecordType.of(message.getClass()).isValid(message)) {
            List<Finding> findings = Constraints.report(message);
            throw new InvalidMessageException(message.getClass().getSimpleName(), codeOf(findings), findings);
        }
    }

    /**
     * Checks that values of a type can be read and written alone.
     *
     * @throws IllegalArgumentException when they cannot
     */
    public static <T> Class<T> requireJson(Class<T> type) {
        ValueType.of(type);
        if (type.isRecord()) {
            RecordType.of(type);
        }
        return type;
    }

    /**
     * Writes a value that stands alone. Constraints are not checked.
     *
     * @throws IllegalArgumentException when it holds what is not JSON
     */
    public String write(Object value, Class<?> type) {
        ValueType form = ValueType.of(type);
        return Json.write(out -> form.write(out, value));
    }

    String encodeCall(String id, String action, Object request) {
        return Json.write(out -> {
            out.writeStartArray();
            out.writeNumber(Frame.CALL);
            Json.writeText(out, id);
            out.writeString(action);
            RecordType.of(request.getClass()).write(out, request);
            out.writeEndArray();
        });
    }

    String encodeResult(String id, Object response) {
        return Json.write(out -> {
            out.writeStartArray();
            out.writeNumber(Frame.CALLRESULT);
            Json.writeText(out, id);
            RecordType.of(response.getClass()).write(out, response);
            out.writeEndArray();
        });
    }

    String encodeError(String id, ErrorCode code, String description, Map<String, ?> details) {
        return Json.write(out -> {
            out.writeStartArray();
            out.writeNumber(Frame.CALLERROR);
            Json.writeText(out, id);
            out.writeString(protocol.spell(code));
            Json.writeText(out, shorten(description));
            ANY.write(out, details);
            out.writeEndArray();
        });
    }

    /** The CALLERROR for a payload that was refused. */
    String encodeRefusal(String id, List<Finding> refused) {
        Finding first = refused.get(0);
        String description = first.path().isEmpty() ? first.message() : "'" + first.path() + "' " + first.message();
        List<Map<String, String>> findings = new ArrayList<>();
        for (Finding finding : refused.subList(0, Math.min(10, refused.size()))) {
            Map<String, String> entry = new LinkedHashMap<>();
            entry.put("path", finding.path());
            entry.put("rule", finding.rule().name());
            entry.put("value", finding.value());
            entry.put("message", finding.message());
            findings.add(Collections.unmodifiableMap(entry));
        }
        return encodeError(id, codeOf(refused), description, Map.of("findings", findings));
    }

    private static String shorten(String description) {
        return description.length() <= MAX_DESCRIPTION ? description : description.substring(0, MAX_DESCRIPTION);
    }
}
