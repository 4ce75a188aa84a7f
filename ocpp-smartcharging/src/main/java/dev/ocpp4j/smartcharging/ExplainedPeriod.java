package dev.ocpp4j.smartcharging;

import java.util.List;

/**
 * A stretch of time for which one explanation holds. A period of the composite may consist of several.
 *
 * @param startPeriod seconds from the start of the schedule
 * @param endPeriod where the stretch ends, in the same count
 * @param value what the composite says
 * @param governing what set that value: one contribution, or for the sum of EVSE 0 one for each EVSE
 * @param others what lost, each with the rule that made it lose
 */
public record ExplainedPeriod(
        int startPeriod,
        int endPeriod,
        CompositePeriod value,
        List<Contribution> governing,
        List<Contribution> others) {
    /** Copies the lists. */
    public ExplainedPeriod {
        governing = List.copyOf(governing);
        others = List.copyOf(others);
    }
}
