package dev.ocpp4j.v201;

import dev.ocpp4j.core.messages.HandlerInterfacesContract;
import java.util.Set;

/** A handler interface has a method for each action of its block that its side answers, and for no other. */
class HandlerInterfacesTest extends HandlerInterfacesContract {
    HandlerInterfacesTest() {
        super(Messages.OCPP201, Messages.BLOCKS);
    }

    @Override
    protected Set<String> withNothingToAnswer() {
        return Set.of(
                "LocalAuthorizationListServer", "RemoteControlServer", "TariffAndCostServer", "MeterValuesStation");
    }
}
