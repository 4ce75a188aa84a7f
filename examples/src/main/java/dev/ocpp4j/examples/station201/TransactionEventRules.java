package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.OutboxRules;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.transactions.TransactionEvent;
import dev.ocpp4j.v201.transactions.TransactionEventRequest;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an outbox knows of TransactionEvents (E04, E13). */
final class TransactionEventRules implements OutboxRules {
    private static final Set<TriggerReason> INTERMEDIATE =
            EnumSet.of(TriggerReason.METER_VALUE_PERIODIC, TriggerReason.METER_VALUE_CLOCK);

    /** Of many meter values some may be left out (E04.FR.08). */
    @Override
    public boolean isDroppable(Request<?> request) {
        return request instanceof TransactionEventRequest event
                && event.eventType() == TransactionEvent.UPDATED
                && INTERMEDIATE.contains(event.triggerReason());
    }

    @Override
    public boolean isLast(Request<?> request) {
        return request instanceof TransactionEventRequest event && event.eventType() == TransactionEvent.ENDED;
    }

    /** What is delivered after the connection it was for tells so (E04.FR.03, E08.FR.07). */
    @Override
    public Request<?> complete(Request<?> request, @Nullable String learnt, boolean late) {
        return late && request instanceof TransactionEventRequest event ? event.withOffline(true) : request;
    }
}
