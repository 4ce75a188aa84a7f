package dev.ocpp4j.examples.station;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.OutboxJournal;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.smartcharging.Capabilities;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Station;
import dev.ocpp4j.smartcharging.v16.SmartChargingPart;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.station.ChargePoint;
import dev.ocpp4j.v16.station.ConnectorState;
import dev.ocpp4j.v16.station.Fault;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A station that speaks OCPP 1.6, where an outlet is a connector. */
public final class SimulatedStation16 implements SimulatedStation {
    private static final int VOLTAGE = 230;
    private static final int MAX_STACK_LEVEL = 10;
    private static final int MAX_PERIODS = 24;
    private static final int MAX_PROFILES = 20;
    private static final int OUTBOX_CAPACITY = 10_000;

    private final ChargePoint station;

    /** The same station. */
    public SimulatedStation16(ChargePoint station) {
        this.station = station;
    }

    /**
     * Begins to describe a station that does everything that ours can.
     *
     * @param powerWatts what each connector can give
     */
    public static ChargePoint.Builder builder(StationIdentity identity, int connectors, int powerWatts) {
        Capabilities capabilities = new Capabilities(
                        Station.ac(connectors, VOLTAGE).withDefaultWatts(BigDecimal.valueOf(powerWatts)))
                .withMaxStackLevel(MAX_STACK_LEVEL)
                .withMaxPeriods(MAX_PERIODS)
                .withMaxProfiles(MAX_PROFILES);
        return ChargePoint.builder(identity.bootNotification(), connectors)
                .part(new SmartChargingPart(capabilities, RateUnit.W));
    }

    /**
     * Has a station that is being built survive the end of its process: its messages about transactions are in this file,
     * everything else that it remembers is in {@code <journal>.state} beside it.
     *
     * @throws IOException when one of the two cannot be opened, is something else, or is open elsewhere
     */
    public static ChargePoint.Builder durable(ChargePoint.Builder station, Path journal) throws IOException {
        OutboxJournal messages = OutboxJournal.file(journal);
        try {
            StationMemory state = StationMemory.file(journal.resolveSibling(journal.getFileName() + ".state"));
            return station.outbox(messages, OUTBOX_CAPACITY).memory(state);
        } catch (IOException failure) {
            messages.close();
            throw failure;
        }
    }

    @Override
    public Handlers handlers() {
        return station.handlers();
    }

    @Override
    public void connected(OcppSession session) {
        station.connected(session);
    }

    @Override
    public void disconnected() {
        station.disconnected();
    }

    @Override
    public void start() {
        station.start();
    }

    @Override
    public void stop() {
        station.stop();
    }

    @Override
    public void plugIn(int outlet, int connector) {
        station.plugIn(outlet); // a connector of 1.6 has no others beside it
    }

    @Override
    public void unplug(int outlet) {
        station.unplug(outlet);
    }

    @Override
    public void presentTag(int outlet, String idTag) {
        station.presentTag(outlet, idTag);
    }

    @Override
    public void vehicleReady(int outlet, boolean ready) {
        station.vehicleReady(outlet, ready);
    }

    @Override
    public void fault(int outlet, String code, @Nullable String info) {
        ChargePointErrorCode known = Arrays.stream(ChargePointErrorCode.values())
                .filter(value -> value != ChargePointErrorCode.NO_ERROR)
                .filter(value -> value.name().replace("_", "").equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not an error code: " + code));
        station.fault(outlet, new Fault(known, info, null));
    }

    @Override
    public void clearFault(int outlet) {
        station.clearFault(outlet);
    }

    @Override
    public void powerCycle() {
        station.powerCycle();
    }

    @Override
    public CompletableFuture<List<String>> describe() {
        return station.connectors()
                .thenApply(states ->
                        states.stream().map(SimulatedStation16::describe).toList());
    }

    private static String describe(ConnectorState state) {
        String line = "connector " + state.id() + ": " + state.status() + (state.plugged() ? ", plugged in" : "")
                + ", meter " + state.meter() + " Wh";
        if (!state.inTransaction()) {
            return line;
        }
        Object id = state.transactionId() == null ? "without an id yet" : state.transactionId();
        return line + ", transaction " + id + " of " + state.idTag();
    }
}
