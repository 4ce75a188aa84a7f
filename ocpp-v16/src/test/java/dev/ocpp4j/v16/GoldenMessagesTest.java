package dev.ocpp4j.v16;

import dev.ocpp4j.core.messages.GoldenMessagesContract;

/** What each message of OCPP 1.6 looks like on the wire. */
class GoldenMessagesTest extends GoldenMessagesContract {
    GoldenMessagesTest() {
        super(Messages.OCPP16);
    }
}
