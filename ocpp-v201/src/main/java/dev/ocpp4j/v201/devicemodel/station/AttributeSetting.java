package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.provisioning.Mutability;
import org.jspecify.annotations.Nullable;

/**
 * What an attribute of a variable is like (section 2.50).
 *
 * @param initial the value as long as none is set; null for none
 */
record AttributeSetting<T>(
        Mutability mutability,
        boolean persistent,
        boolean constant,
        @Nullable T initial) {
    /** What can be written survives a reboot (part 2, referenced components and variables, chapter 2). */
    AttributeSetting(Mutability mutability, @Nullable T initial) {
        this(mutability, mutability != Mutability.READ_ONLY, false, initial);
    }

    boolean isReadable() {
        return mutability != Mutability.WRITE_ONLY;
    }

    boolean isWritable() {
        return mutability != Mutability.READ_ONLY;
    }
}
