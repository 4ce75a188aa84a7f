package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.EVSE;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What tells components apart: names in any case (section 2.16), where an empty instance is no instance (B06.FR.15).
 *
 * @param instance empty for none
 */
record ComponentKey(
        String name, @Nullable Integer evseId, @Nullable Integer connectorId, String instance) {
    static ComponentKey of(Component component) {
        EVSE evse = component.evse();
        return new ComponentKey(
                caseless(component.name()),
                evse == null ? null : evse.id(),
                evse == null ? null : evse.connectorId(),
                caseless(component.instance()));
    }

    static String caseless(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
