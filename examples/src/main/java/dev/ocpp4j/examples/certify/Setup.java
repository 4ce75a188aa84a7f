package dev.ocpp4j.examples.certify;

/**
 * How a run goes.
 *
 * @param connector the connector that sessions take place at
 * @param idTag the identifier that is presented
 * @param remoteIdTag the identifier that remote starts are made with
 */
record Setup(Judgement judgement, Times times, int connector, String idTag, String remoteIdTag) {}
