package dev.ocpp4j.examples.certify;

import dev.ocpp4j.examples.station.SimulatedStation;
import java.util.concurrent.CompletableFuture;

/** Acts at a simulated station in this process. */
public final class InProcessActuator implements Actuator {
    private final SimulatedStation station;
    private boolean on;

    /** It is switched off. */
    public InProcessActuator(SimulatedStation station) {
        this.station = station;
    }

    @Override
    public CompletableFuture<Void> perform(Actuation actuation) {
        int connector = actuation.connector();
        switch (actuation.kind()) {
            case PLUG_IN -> station.plugIn(connector, 1);
            case UNPLUG -> station.unplug(connector);
            case PRESENT_TAG -> station.presentTag(connector, actuation.detail());
            case POWER_CYCLE, RESTART -> powerCycle();
            case FAULT -> station.fault(connector, actuation.detail(), null);
            case CLEAR_FAULT -> station.clearFault(connector);
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

    @Override
    public boolean can(Actuation.Kind kind) {
        return kind != Actuation.Kind.RESTART; // it restarts by itself
    }
}
