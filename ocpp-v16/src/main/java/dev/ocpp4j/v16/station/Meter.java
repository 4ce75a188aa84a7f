package dev.ocpp4j.v16.station;

import dev.ocpp4j.v16.core.Measurand;
import dev.ocpp4j.v16.core.SampledValue;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The meters of a station, one at each connector. The methods are called on the loop of the station and return at once. */
public interface Meter {
    /** What it can measure (1.6 section 7.31); the same at all connectors. */
    Set<Measurand> measurands();

    /** The register of imported active energy, in Wh; it never goes back. */
    int register(int connectorId);

    /**
     * Everything that it measures now, with measurand, unit, phase and location as they are; several phases are several
     * values. The context is filled in later. Signed values are passed on as they are.
     */
    List<SampledValue> read(int connectorId);

    /**
     * Signs what was metered in a transaction that has just ended. StopTransaction is held back until this is done, but
     * not longer than {@link ChargePoint.Builder#signingTime}. When the station restarts meanwhile, this is called again
     * with the same transaction.
     *
     * @param transaction a text that no other transaction of the station has
     * @return the values that go into StopTransaction, of any length and not changed; none where nothing is signed. It may
     *     end on any thread
     */
    default CompletableFuture<List<SampledValue>> sign(int connectorId, String transaction) {
        return CompletableFuture.completedFuture(List.of());
    }
}
