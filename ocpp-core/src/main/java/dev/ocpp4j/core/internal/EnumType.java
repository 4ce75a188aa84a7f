package dev.ocpp4j.core.internal;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ocpp4j.core.Rule;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** A word of an enumeration, found without making a text of what was read. */
final class EnumType extends ValueType {
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
