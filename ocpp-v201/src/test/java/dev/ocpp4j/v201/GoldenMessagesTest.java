package dev.ocpp4j.v201;

import dev.ocpp4j.core.messages.GoldenMessagesContract;

/** What each message of OCPP 2.0.1 looks like on the wire. */
class GoldenMessagesTest extends GoldenMessagesContract {
    GoldenMessagesTest() {
        super(Messages.OCPP201);
    }
}
