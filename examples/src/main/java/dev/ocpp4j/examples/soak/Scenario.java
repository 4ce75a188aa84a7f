package dev.ocpp4j.examples.soak;

import java.time.Duration;
import java.util.List;

/** One part of a soak, with servers of its own. */
interface Scenario {
    /** How long anything may take that should take moments. */
    Duration PATIENCE = Duration.ofSeconds(120);

    List<Row> run(Size size);
}
