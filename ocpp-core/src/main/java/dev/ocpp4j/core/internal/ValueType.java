package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.Rule;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

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

    static @Nullable Object wrongType(Input in, String wanted) {
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

    static final class Decimal extends ValueType {
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
}
