package dev.ocpp4j.v201;

import dev.ocpp4j.core.messages.RoundTripContract;

/** What is written is read as the same again, and what is read is written as the same again. */
class RoundTripTest extends RoundTripContract {
    RoundTripTest() {
        super(Messages.OCPP201);
    }
}
