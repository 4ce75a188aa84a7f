package dev.ocpp4j.v16;

import dev.ocpp4j.core.messages.HandlerInterfacesContract;
import java.util.Set;

/** A handler interface has a method for each action of its profile that its side answers, and for no other. */
class HandlerInterfacesTest extends HandlerInterfacesContract {
    HandlerInterfacesTest() {
        super(Messages.OCPP16, Messages.PROFILES);
    }

    @Override
    protected Set<String> withNothingToAnswer() {
        return Set.of("LocalAuthListServer", "ReservationServer", "SmartChargingServer", "RemoteTriggerServer");
    }
}
