package dev.ocpp4j.v201;

import dev.ocpp4j.core.messages.ConstraintsContract;

/** The compiled constraints of all messages are those of the validator. */
class ConstraintsTest extends ConstraintsContract {
    ConstraintsTest() {
        super(Messages.OCPP201);
    }
}
