package dev.ocpp4j.v16.station;

import dev.ocpp4j.v16.core.Measurand;
import dev.ocpp4j.v16.core.SampledValue;
import java.util.List;
import java.util.Set;

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
}
