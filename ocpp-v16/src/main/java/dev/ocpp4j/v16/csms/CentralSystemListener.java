package dev.ocpp4j.v16.csms;

import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.security.SecurityEventNotificationRequest;

/** Is told what stations tell, on the thread that answers them, before the answer leaves. */
public interface CentralSystemListener {
    /** A station has booted. */
    default void booted(String stationId, BootNotificationRequest request) {}

    /** The status of a connector, or of the station, has changed. */
    default void status(String stationId, StatusNotificationRequest request) {}

    /** A transaction has begun. */
    default void started(String stationId, TransactionView transaction) {}

    /** Meters were read. */
    default void metered(String stationId, MeterValuesRequest request) {}

    /** A transaction has ended. */
    default void stopped(String stationId, TransactionView transaction) {}

    /** Something that concerns security. */
    default void secured(String stationId, SecurityEventNotificationRequest request) {}
}
