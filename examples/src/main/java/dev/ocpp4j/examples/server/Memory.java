package dev.ocpp4j.examples.server;

/**
 * What stations told.
 *
 * @param stations all that is known of each
 * @param transactions those of all stations
 */
record Memory(Stations stations, Transactions transactions) {}
