package dev.ocpp4j.core.internal;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ocpp4j.core.Rule;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/**
 * A record class as a message type: how it is read from JSON, written to it and checked. Made once for each class, from
 * its components and their annotations.
 *
 * <p>It binds straight from the parser to the canonical constructor. A general mapper cannot say which of OCPP's rules
 * a value breaks, cannot go on after that, and needs a tree or a buffer for records.
 */
final class RecordType {
    private static final ClassValue<RecordType> TYPES = new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
            return new RecordType(type);
        }
    };

    private static final MethodType CONSTRUCTOR = MethodType.methodType(Object.class, Object[].class);
    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);
    private static final AnyType ANY = new AnyType();

    /** One component: null as type marks the one that takes all other properties. */
    private record Property(
            int index, SerializedString name, @Nullable ValueType type, MethodHandle accessor) {
        @Nullable
        Object get(Object message) {
            return invoke(accessor, message);
        }
    }

    private final MethodHandle constructor;
    private final Property[] properties;
    private final Map<String, Property> byName = new HashMap<>();
    private final @Nullable Property others;
    private final Constraints constraints;

    static RecordType of(Class<?> type) {
        return TYPES.get(type);
    }

    private RecordType(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(type.getName() + " is not a record");
        }
        properties = new Property[components.length];
        Property any = null;
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(CONSTRUCTOR);
            for (int i = 0; i < components.length; i++) {
                RecordComponent component = components[i];
                boolean takesOthers = component.getAccessor().isAnnotationPresent(JsonAnySetter.class)
                        || component.isAnnotationPresent(JsonAnySetter.class)
                        || type.getDeclaredField(component.getName()).isAnnotationPresent(JsonAnySetter.class);
                properties[i] = new Property(
                        i,
                        new SerializedString(nameOf(component)),
                        takesOthers ? null : ValueType.of(component.getGenericType()),
                        lookup.unreflect(component.getAccessor()).asType(ACCESSOR));
                if (takesOthers) {
                    any = properties[i];
                } else {
                    byName.put(nameOf(component), properties[i]);
                }
            }
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalArgumentException(
                    type.getName() + " is not a public record of an exported package", notPublic);
        }
        others = any;
        constraints = Constraints.of(type, i -> properties[i].accessor());
    }

    private static String nameOf(RecordComponent component) {
        JsonProperty name = component.getAccessor().getAnnotation(JsonProperty.class);
        return name == null || name.value().isEmpty() ? component.getName() : name.value();
    }

    /** Reads the object at whose opening brace the parser stands, and leaves it at the closing one. */
    Object read(Input in) {
        @Nullable Object[] values = new Object[properties.length];
        Map<String, @Nullable Object> rest = others == null ? null : new LinkedHashMap<>();
        long seen = 0;
        while (in.parser.nextToken() != JsonToken.END_OBJECT) {
            Property property = byName.get(in.parser.currentName());
            if (property == null) {
                readOther(in, rest);
                continue;
            }
            JsonToken token = in.parser.nextToken();
            if ((seen & 1L << property.index) != 0) {
                in.found(Rule.DUPLICATE_PROPERTY, "stands twice");
            }
            seen |= 1L << property.index;
            if (token == JsonToken.VALUE_NULL && !(property.type instanceof AnyType)) {
                in.found(Rule.NULL, "must be left out instead of null");
            } else {
                values[property.index] = property.type.read(in);
            }
        }
        if (others != null) {
            values[others.index] = rest;
        }
        Object message = construct(values);
        if (!constraints.areFulfilledBy(message, values)) {
            in.invalid();
        }
        return message;
    }

    /** A record of which nothing is known. */
    Object empty() {
        return construct(new Object[properties.length]);
    }

    private Object construct(@Nullable Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void readOther(Input in, @Nullable Map<String, @Nullable Object> rest) {
        if (rest != null) {
            ANY.readInto(rest, in);
            return;
        }
        in.parser.nextToken();
        in.found(Rule.UNKNOWN_PROPERTY, "is not a property here");
        in.parser.skipChildren();
    }

    /** Writes a record of this type; absent components are left out. */
    void write(JsonGenerator out, Object message) {
        out.writeStartObject();
        for (Property property : properties) {
            Object value = property.get(message);
            if (value == null) {
                continue;
            }
            if (property.type == null) {
                ANY.writeMembers(out, (Map<?, ?>) value);
            } else {
                out.writeName(property.name);
                property.type.write(out, value);
            }
        }
        out.writeEndObject();
    }

    /** Whether a record of this type and all that it holds fulfil their constraints. */
    boolean isValid(Object message) {
        return constraints.areFulfilledBy(message);
    }

    /** Reads a component through its handle. */
    static @Nullable Object invoke(MethodHandle accessor, Object message) {
        try {
            return accessor.invokeExact(message);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
