package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.Rule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Any JSON: text, number, boolean, list or map. What is inside may be null. */
final class AnyType extends ValueType {
    @Override
    @Nullable
    Object read(Input in) {
        switch (in.parser.currentToken()) {
            case VALUE_STRING:
                return in.parser.getString();
            case VALUE_TRUE:
                return Boolean.TRUE;
            case VALUE_FALSE:
                return Boolean.FALSE;
            case VALUE_NULL:
                return null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT:
                BigDecimal number = Decimal.parse(in);
                return number == null ? wrongType(in, "a number of moderate size") : number;
            case START_ARRAY:
                List<@Nullable Object> list = new ArrayList<>();
                while (in.parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(read(in));
                }
                return Collections.unmodifiableList(list);
            case START_OBJECT:
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                while (in.parser.nextToken() != JsonToken.END_OBJECT) {
                    readInto(map, in);
                }
                return Collections.unmodifiableMap(map);
            default:
                throw new IllegalStateException("Not a value: " + in.parser.currentToken());
        }
    }

    /** Reads the property at which the parser stands. */
    void readInto(Map<String, @Nullable Object> map, Input in) {
        String name = in.parser.currentName();
        in.parser.nextToken();
        if (map.containsKey(name)) {
            in.found(Rule.DUPLICATE_PROPERTY, "stands twice");
        }
        map.put(name, read(in));
    }

    @Override
    void write(JsonGenerator out, Object value) {
        writeAny(out, value);
    }

    void writeAny(JsonGenerator out, @Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof CharSequence text) {
            Json.writeText(out, text.toString());
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else if (value instanceof Integer || value instanceof Long) {
            out.writeNumber(((Number) value).longValue());
        } else if (value instanceof Number number) {
            out.writeNumber(new BigDecimal(number.toString()));
        } else if (value instanceof Instant instant) {
            out.writeString(Timestamps.write(instant));
        } else if (value instanceof Iterable<?> list) {
            out.writeStartArray();
            list.forEach(item -> writeAny(out, item));
            out.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            writeMembers(out, map);
            out.writeEndObject();
        } else {
            throw new IllegalArgumentException(
                    "Not a JSON value: " + value.getClass().getName());
        }
    }

    void writeMembers(JsonGenerator out, Map<?, ?> map) {
        map.forEach((name, value) -> {
            Json.writeName(out, String.valueOf(name));
            writeAny(out, value);
        });
    }
}
