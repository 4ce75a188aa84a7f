package dev.ocpp4j.core;

import dev.ocpp4j.core.internal.Codec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Typed values as the data of a version's DataTransfer, and back; constraints are checked both ways. */
final class VendorData {
    /** The frame that brought the data was measured. A number may be written longer than it came: 1E300. */
    private static final Limits LIMITS =
            new Limits(Integer.MAX_VALUE, Limits.DEFAULT.nesting(), Limits.DEFAULT.tokens(), 1000);

    private final Codec codec;
    private final boolean text;

    VendorData(Protocol protocol, DataTransferForm<?, ?> form) {
        codec = new Codec(protocol, Reading.STRICT, LIMITS);
        text = form.dataIsText();
    }

    /**
     * @throws InvalidMessageException when the value breaks a constraint
     * @throws IllegalArgumentException when it holds what is not JSON
     */
    Object write(Object value, Class<?> type) {
        if (type == String.class) {
            return value;
        }
        if (type.isRecord()) {
            codec.requireValid(value);
        }
        String json = codec.write(value, type);
        return text ? json : codec.read(json, Object.class).value();
    }

    /** @throws InvalidMessageException when the data is not a valid value of the type */
    <T> Codec.Read<T> read(@Nullable Object data, Class<T> type) {
        if (data == null) {
            return codec.read(absent(type), type);
        }
        if (!text) {
            return codec.read(codec.write(data, Object.class), type);
        }
        return type == String.class ? new Codec.Read<>(type.cast(data), List.of()) : codec.read((String) data, type);
    }

    private static String absent(Class<?> type) {
        if (type == String.class) {
            return "\"\"";
        }
        return type.isRecord() || type == Map.class ? "{}" : "null";
    }

    /** All that a response holds, as JSON values by name. */
    Map<?, ?> properties(Response response) {
        return codec.read(codec.write(response, response.getClass()), Map.class).value();
    }
}
