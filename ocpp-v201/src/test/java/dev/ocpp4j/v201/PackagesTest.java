package dev.ocpp4j.v201;

import dev.ocpp4j.core.messages.PackagesContract;
import java.util.Set;

/** The packages of the module, and what they may know of one another. */
class PackagesTest extends PackagesContract {
    PackagesTest() {
        super(Messages.OCPP201, Messages.BLOCKS, "dev.ocpp4j.v201");
    }

    @Override
    protected Set<String> withoutMessages() {
        return Set.of(
                "dev.ocpp4j.v201.devicemodel",
                "dev.ocpp4j.v201.devicemodel.station",
                "dev.ocpp4j.v201.station",
                "dev.ocpp4j.v201.csms");
    }

    @Override
    protected Set<String> behaviour() {
        return Set.of("dev.ocpp4j.v201.station", "dev.ocpp4j.v201.csms");
    }

    @Override
    protected Set<String> withJson() {
        return Set.of("dev.ocpp4j.v201.devicemodel.station");
    }
}
