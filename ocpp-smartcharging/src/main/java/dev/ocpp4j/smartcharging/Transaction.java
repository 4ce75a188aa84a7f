package dev.ocpp4j.smartcharging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A running transaction.
 *
 * @param evse its EVSE (2.0.1) or connector (1.6), 1 or more
 * @param id its id, in 1.6 the number as text; null as long as it is not known: in 1.6 the central system gives it after
 *     the transaction has begun. Until then only profiles count that name no transaction
 * @param start the instant at which the station was ready to deliver energy, from which relative profiles count
 *     (K.3.3, K01.FR.42); it may be later than the start of the transaction, and it may lie in the future. Null as
 *     long as that instant is not known: then relative profiles count from the start of the window asked for
 */
public record Transaction(
        int evse, @Nullable String id, @Nullable Instant start) {}
