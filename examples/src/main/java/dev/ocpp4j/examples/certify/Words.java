package dev.ocpp4j.examples.certify;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as people read them. */
public final class Words {
    private Words() {}

    /** The word of an enum constant on the wire; {@code absent} for null. */
    public static String of(@Nullable Enum<?> constant) {
        if (constant == null) {
            return "absent";
        }
        try {
            JsonProperty word =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return word == null ? constant.name() : word.value();
        } catch (NoSuchFieldException everyConstantIsAField) {
            throw new IllegalStateException(everyConstantIsAField);
        }
    }

    /** Seconds with one decimal. */
    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
