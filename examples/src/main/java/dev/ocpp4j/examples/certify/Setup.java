package dev.ocpp4j.examples.certify;

/**
 * How a run goes.
 *
 * @param connector the connector that sessions take place at
 * @param idTag the identifier that is presented
 * @param remoteIdTag the identifier that remote starts are made with
 */
record Setup(Judgement judgement, Pace pace, int connector, String idTag, String remoteIdTag, Parameters parameters) {
    Times times() {
        return pace.times();
    }

    Intervals intervals() {
        return pace.intervals();
    }
}
