package dev.ocpp4j.examples.certify;

import dev.ocpp4j.v16.station.ChargePoint;
import java.util.concurrent.CompletableFuture;

/** Acts at a simulated station in this process. */
final class InProcessActuator implements Actuator {
    private final ChargePoint station;
    private boolean on;

    InProcessActuator(ChargePoint station) {
        this.station = station;
    }

    @Override
    public CompletableFuture<Void> perform(Actuation actuation) {
        int connector = actuation.connector();
        switch (actuation.kind()) {
            case PLUG_IN -> station.plugIn(connector);
            case UNPLUG -> station.unplug(connector);
            case PRESENT_TAG -> station.presentTag(connector, actuation.idTag());
            case POWER_CYCLE -> powerCycle();
        }
        return CompletableFuture.completedFuture(null);
    }

    private void powerCycle() {
        if (on) {
            station.powerCycle();
        } else {
            on = true;
            station.start();
        }
    }

    @Override
    public boolean isAutomatic() {
        return true;
    }
}
