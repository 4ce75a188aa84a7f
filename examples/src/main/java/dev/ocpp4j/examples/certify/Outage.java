package dev.ocpp4j.examples.certify;

/** The link between the station and the Central System, which can be made to fail. */
interface Outage {
    /** The connection breaks, and no new one comes about. */
    void begin();

    /** Connections come about again. */
    void end();
}
