package dev.ocpp4j.v16.station;

import dev.ocpp4j.v16.core.ChargePointStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a connector is doing.
 *
 * @param id 1 or more
 * @param status the status that the Central System is told
 * @param plugged whether a vehicle is plugged in
 * @param meter the register of imported active energy, in Wh
 * @param idTag who charges, or may charge as soon as there is a vehicle; null for nobody
 * @param inTransaction whether a transaction goes on
 * @param transactionId the id of the transaction; null when there is none, or its id is not known yet
 */
public record ConnectorState(
        int id,
        ChargePointStatus status,
        boolean plugged,
        int meter,
        @Nullable String idTag,
        boolean inTransaction,
        @Nullable Integer transactionId) {}
