package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.NUMBER_OF_CONNECTORS;

import dev.ocpp4j.v16.core.AvailabilityType;
import dev.ocpp4j.v16.core.ChangeAvailabilityRequest;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.RemoteStartStopStatus;
import dev.ocpp4j.v16.core.RemoteStopTransactionRequest;
import dev.ocpp4j.v16.core.RemoteStopTransactionResponse;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileRequest;
import java.time.Duration;

/** Brings the station back to where a step can begin: connected, no transaction, every connector Available. */
final class Idle {
    private static final Expect<StatusNotificationRequest> STATUS = Expect.any(StatusNotificationRequest.class);

    private final Bench bench;

    Idle(Bench bench) {
        this.bench = bench;
    }

    /** @throws HarnessException when the station is not connected */
    void ensure() {
        bench.connectionMayEnd(true);
        connected();
        bench.keys().restore();
        transactions();
        if (bench.takeProfiles()) {
            bench.call(new ClearChargingProfileRequest());
        }
        int connectors = bench.capabilities().value(NUMBER_OF_CONNECTORS).orElse(1);
        for (int connector = 1; connector <= connectors; connector++) {
            available(connector);
        }
        bench.connectionMayEnd(false);
    }

    /** Waits until the station is back; one that ended is started again, if there is a command for that. */
    private void connected() {
        if (bench.recorder().session().isPresent()) {
            return;
        }
        boolean restarts = bench.can(Actuation.Kind.RESTART);
        Times times = bench.setup().times();
        if (!back(restarts ? times.reaction() : times.reboot()) && restarts) {
            bench.act(Actuation.restart(), frame -> frame.kind() == Frame.Kind.OPENED);
            back(times.reboot());
        }
        if (bench.recorder().session().isEmpty()) {
            throw new HarnessException("The station is not connected");
        }
    }

    private boolean back(Duration limit) {
        int mark = bench.recorder().mark();
        return bench.recorder().session().isPresent()
                || bench.await(mark, frame -> frame.kind() == Frame.Kind.OPENED, "the station to connect again", limit)
                        .isPresent();
    }

    private void transactions() {
        for (int transaction : bench.csms().openTransactions()) {
            int mark = bench.recorder().mark();
            Answer<RemoteStopTransactionResponse> answer = bench.call(new RemoteStopTransactionRequest(transaction));
            if (answer.isResult() && answer.response().status() == RemoteStartStopStatus.ACCEPTED) {
                bench.await(
                        mark,
                        SessionParts.STOP::matches,
                        "the end of transaction " + transaction,
                        bench.setup().times().reaction());
            }
            bench.csms().forget(transaction); // it is over, or lost
        }
    }

    private void available(int connector) {
        if (is(connector, ChargePointStatus.UNAVAILABLE)) {
            int mark = bench.recorder().mark();
            bench.call(new ChangeAvailabilityRequest(connector, AvailabilityType.OPERATIVE));
            await(mark, connector);
        }
        if (is(connector, ChargePointStatus.FAULTED) && bench.can(Actuation.Kind.CLEAR_FAULT)) {
            int mark = bench.recorder().mark();
            bench.act(Actuation.clearFault(connector), Expect.status(connector, ChargePointStatus.AVAILABLE)::matches);
            await(mark, connector);
        }
        boolean available = is(connector, ChargePointStatus.AVAILABLE);
        if (bench.isPlugged(connector) || (connector == bench.setup().connector() && !available)) {
            int mark = bench.recorder().mark();
            bench.act(Actuation.unplug(connector), Expect.status(connector, ChargePointStatus.AVAILABLE)::matches);
            if (!available) { // else there is no change to tell
                await(mark, connector);
            }
        }
    }

    private void await(int mark, int connector) {
        Expect<StatusNotificationRequest> available = Expect.status(connector, ChargePointStatus.AVAILABLE);
        bench.await(
                mark,
                available::matches,
                available.what(),
                bench.setup().times().reaction());
    }

    /** Whether that is the last status that was told; a connector of which nothing is known is Available. */
    private boolean is(int connector, ChargePointStatus status) {
        ChargePointStatus last = ChargePointStatus.AVAILABLE;
        for (Frame frame : bench.recorder().since(0)) {
            if (STATUS.matches(frame) && STATUS.seen(frame).request().connectorId() == connector) {
                last = STATUS.seen(frame).request().status();
            }
        }
        return last == status;
    }
}
