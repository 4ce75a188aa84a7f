package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor adds to a message or a data type (part 4 section 9). Nothing that is read is lost: objects are maps that
 * keep their order, arrays are lists, numbers are {@code BigDecimal} with the digits that were sent, and a JSON null is
 * null. Any number may be written.
 *
 * @param vendorId whose data it is, at most 255 characters
 * @param properties everything beside the vendorId, by name, in the order sent; JSON values; copied as a whole, never
 *     null
 */
public record CustomData(
        @NotNull @Size(max = 255) String vendorId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> properties) {
    /** Copies the properties, with all that is in them. */
    public CustomData {
        properties = properties == null ? Map.of() : copy(properties);
        if (properties.containsKey("vendorId")) {
            throw new IllegalArgumentException("vendorId has a component of its own");
        }
    }

    /** With no property. */
    public CustomData(String vendorId) {
        this(vendorId, Map.of());
    }

    /** The same with one property more, or with another value for it; null is written as JSON null. */
    public CustomData with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(properties);
        more.put(name, value);
        return new CustomData(vendorId, more);
    }

    private static <K> Map<K, @Nullable Object> copy(Map<K, ? extends @Nullable Object> map) {
        Map<K, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(name, copyOf(value)));
        return Collections.unmodifiableMap(copy);
    }

    /** A JSON value that cannot be changed: maps and lists are copied, with all that is in them. */
    public static @Nullable Object copyOf(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(item -> copy.add(copyOf(item)));
            return Collections.unmodifiableList(copy);
        }
        return value;
    }
}
