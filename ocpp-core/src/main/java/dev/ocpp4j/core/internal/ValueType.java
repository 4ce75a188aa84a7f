package dev.ocpp4j.core.internal;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ocpp4j.core.Rule;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** How one Java type of a message component is read and written. The set of types is closed: OCPP needs no more. */
abstract class ValueType {
    /**
     * Reads the value at the current token, which is not null, and leaves the parser at its last token.
     *
     * @return null when the value cannot be used; a finding says why
     */
    abstract @Nullable Object read(Input in);

    /** Writes a value, which is not null. */
    abstract void write(JsonGenerator out, Object value);

    static ValueType of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListType(of(list.getActualTypeArguments()[0]));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("A message cannot hold a " + type);
        }
        if (plain.isRecord()) {
            return new RecordValue(plain);
        }
        if (plain.isEnum()) {
            return new EnumType(plain);
        }
        ValueType other = BY_CLASS.get(plain);
        if (other == null) {
            throw new IllegalArgumentException("A message cannot hold a " + plain.getName());
        }
        return other;
    }

    private static final Map<Class<?>, ValueType> BY_CLASS = Map.of(
            String.class, new Text(),
            Integer.class, new Int(),
            Boolean.class, new Bool(),
            BigDecimal.class, new Decimal(),
            Instant.class, new DateTime(),
            List.class, new Shape(JsonToken.START_ARRAY, "a list"),
            Map.class, new Shape(JsonToken.START_OBJECT, "an object"),
            Object.class, new AnyType());

    private static @Nullable Object wrongType(Input in, String wanted) {
        in.found(Rule.TYPE, "must be " + wanted);
        in.parser.skipChildren();
        return null;
    }

    private static final class Text extends ValueType {
        @Override
        @Nullable
        Object read(Input in) {
            return switch (in.parser.currentToken()) {
                case VALUE_STRING -> in.parser.getString();
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> {
                    in.found(Rule.COERCION, "must be a text");
                    yield in.parser.getString();
                }
                default -> wrongType(in, "a text");
            };
        }

        @Override
        void write(JsonGenerator out, Object value) {
            Json.writeText(out, (String) value);
        }
    }

    private static final class Int extends ValueType {
        private static final String WANTED = "an integer of 32 bits";
        private static final int LONGEST = 11;

        @Override
        @Nullable
        Object read(Input in) {
            return switch (in.parser.currentToken()) {
                case VALUE_NUMBER_INT -> {
                    if (in.parser.getStringLength() <= LONGEST) {
                        long value = in.parser.getLongValue();
                        if (value == (int) value) {
                            yield (int) value;
                        }
                    }
                    yield wrongType(in, WANTED);
                }
                case VALUE_NUMBER_FLOAT, VALUE_STRING -> coerce(in);
                default -> wrongType(in, WANTED);
            };
        }

        private static @Nullable Object coerce(Input in) {
            BigDecimal number = Decimal.parse(in);
            try {
                if (number != null) {
                    int value = number.intValueExact();
                    in.found(Rule.COERCION, "must be written as an integer");
                    return value;
                }
            } catch (ArithmeticException fractionOrTooLarge) {
                // falls through: it is no integer
            }
            return wrongType(in, WANTED);
        }

        @Override
        void write(JsonGenerator out, Object value) {
            out.writeNumber((int) value);
        }
    }

    private static final class Bool extends ValueType {
        @Override
        @Nullable
        Object read(Input in) {
            return switch (in.parser.currentToken()) {
                case VALUE_TRUE -> Boolean.TRUE;
                case VALUE_FALSE -> Boolean.FALSE;
                case VALUE_STRING -> {
                    String text = in.parser.getString();
                    if (text.equals("true") || text.equals("false")) {
                        in.found(Rule.COERCION, "must not be a text");
                        yield Boolean.valueOf(text);
                    }
                    yield wrongType(in, "true or false");
                }
                default -> wrongType(in, "true or false");
            };
        }

        @Override
        void write(JsonGenerator out, Object value) {
            out.writeBoolean((boolean) value);
        }
    }

    private static final class Decimal extends ValueType {
        /** The range of a double (LIM-05): what lies outside can only be meant to exhaust memory. */
        private static final int MAX_MAGNITUDE = 308;

        @Override
        @Nullable
        Object read(Input in) {
            return switch (in.parser.currentToken()) {
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                    BigDecimal number = parse(in);
                    yield number == null ? wrongType(in, "a number of moderate size") : number;
                }
                case VALUE_STRING -> {
                    BigDecimal number = parse(in);
                    if (number == null) {
                        yield wrongType(in, "a number");
                    }
                    in.found(Rule.COERCION, "must not be a text");
                    yield number;
                }
                default -> wrongType(in, "a number");
            };
        }

        /** The number that the current token shows; null when it shows none, or one of absurd size. */
        static @Nullable BigDecimal parse(Input in) {
            if (in.parser.getStringLength() > in.limits.digits()) {
                return null;
            }
            try {
                BigDecimal number = new BigDecimal(in.parser.getString());
                boolean moderate =
                        Math.abs((long) number.scale()) <= MAX_MAGNITUDE && number.precision() <= MAX_MAGNITUDE;
                return moderate ? number : null;
            } catch (NumberFormatException notANumber) {
                return null;
            }
        }

        @Override
        void write(JsonGenerator out, Object value) {
            out.writeNumber((BigDecimal) value);
        }
    }

    private static final class DateTime extends ValueType {
        @Override
        @Nullable
        Object read(Input in) {
            if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
                return wrongType(in, "a date and time");
            }
            Timestamps.Reading reading = Timestamps.read(in.parser.getString());
            if (reading == null) {
                return wrongType(in, "a date and time such as 2024-05-01T12:34:56Z");
            }
            switch (reading.form()) {
                case EXACT -> {}
                case DEVIATING -> in.found(Rule.DATE_TIME, "must be a date and time as RFC 3339 has it");
                case WITHOUT_ZONE -> in.found(Rule.ZONE, "must have a zone");
            }
            return reading.instant();
        }

        @Override
        void write(JsonGenerator out, Object value) {
            out.writeString(Timestamps.write((Instant) value));
        }
    }

    private static final class EnumType extends ValueType {
        private final Words constants;
        private final SerializedString[] words;
        private final String wanted;

        EnumType(Class<?> type) {
            Object[] values = type.getEnumConstants();
            words = new SerializedString[values.length];
            Map<String, Object> constantOf = new HashMap<>();
            for (Object value : values) {
                Enum<?> constant = (Enum<?>) value;
                Field field = fieldOf(type, constant);
                JsonProperty word = field.getAnnotation(JsonProperty.class);
                String written = word == null ? constant.name() : word.value();
                words[constant.ordinal()] = new SerializedString(written);
                constantOf.put(written, constant);
                JsonAlias alias = field.getAnnotation(JsonAlias.class);
                if (alias != null) {
                    // Words that are read like the one that is written: Celsius for Celcius (RPC-18).
                    for (String other : alias.value()) {
                        constantOf.put(other, constant);
                    }
                }
            }
            constants = new Words(constantOf);
            wanted = "must be a word of " + type.getSimpleName();
        }

        private static Field fieldOf(Class<?> type, Enum<?> constant) {
            try {
                return type.getField(constant.name());
            } catch (NoSuchFieldException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        @Nullable
        Object read(Input in) {
            if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
                return wrongType(in, "a text");
            }
            Object constant = constants.find(
                    in.parser.getStringCharacters(), in.parser.getStringOffset(), in.parser.getStringLength());
            if (constant == null) {
                in.found(Rule.ENUM, wanted);
            }
            return constant;
        }

        @Override
        void write(JsonGenerator out, Object value) {
            out.writeString(words[((Enum<?>) value).ordinal()]);
        }
    }

    private static final class RecordValue extends ValueType {
        private final Class<?> type;

        RecordValue(Class<?> type) {
            this.type = type;
        }

        @Override
        @Nullable
        Object read(Input in) {
            if (in.parser.currentToken() != JsonToken.START_OBJECT) {
                return wrongType(in, "an object");
            }
            return RecordType.of(type).read(in);
        }

        @Override
        void write(JsonGenerator out, Object value) {
            RecordType.of(type).write(out, value);
        }
    }

    private static final class ListType extends ValueType {
        private final ValueType element;

        ListType(ValueType element) {
            this.element = element;
        }

        @Override
        @Nullable
        Object read(Input in) {
            if (in.parser.currentToken() != JsonToken.START_ARRAY) {
                return wrongType(in, "a list");
            }
            List<Object> list = new ArrayList<>();
            while (in.parser.nextToken() != JsonToken.END_ARRAY) {
                if (in.parser.currentToken() == JsonToken.VALUE_NULL) {
                    in.found(Rule.NULL, "must not be null");
                } else {
                    Object item = element.read(in);
                    if (item != null) {
                        list.add(item);
                    }
                }
            }
            return list;
        }

        @Override
        void write(JsonGenerator out, Object value) {
            out.writeStartArray();
            for (Object item : (List<?>) value) {
                element.write(out, item);
            }
            out.writeEndArray();
        }
    }

    /** Any JSON list, or any JSON object, which is a map. */
    private static final class Shape extends ValueType {
        private final JsonToken start;
        private final String wanted;
        private final AnyType any = new AnyType();

        Shape(JsonToken start, String wanted) {
            this.start = start;
            this.wanted = wanted;
        }

        @Override
        @Nullable
        Object read(Input in) {
            return in.parser.currentToken() == start ? any.read(in) : wrongType(in, wanted);
        }

        @Override
        void write(JsonGenerator out, Object value) {
            any.write(out, value);
        }
    }

    /** Any JSON: text, number, boolean, list or map. What is inside may be null. */
    static final class AnyType extends ValueType {
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
}
