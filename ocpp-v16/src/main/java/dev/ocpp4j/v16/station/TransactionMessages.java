package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.OutboxRules;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.StartTransactionResponse;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The messages about transactions (1.6 section 3.7): the answer to StartTransaction has the transactionId that goes into
 * the MeterValues and the StopTransaction with the same subject. They are added with {@link #UNKNOWN_ID}, which stays when
 * StartTransaction was given up (errata 3.18). MeterValues may be dropped. Immutable; safe for use by many threads.
 */
public final class TransactionMessages implements OutboxRules {
    /** What stands for a transactionId that is not known (errata 3.18). */
    public static final int UNKNOWN_ID = -1;

    /** The rules are always the same. */
    public TransactionMessages() {}

    @Override
    public boolean isDroppable(Request<?> request) {
        return request instanceof MeterValuesRequest;
    }

    @Override
    public boolean isLast(Request<?> request) {
        return request instanceof StopTransactionRequest;
    }

    @Override
    public Optional<String> learn(Request<?> request, Response answer) {
        return answer instanceof StartTransactionResponse started
                ? Optional.of(Integer.toString(started.transactionId()))
                : Optional.empty();
    }

    @Override
    public Request<?> complete(Request<?> request, @Nullable String learnt, boolean late) {
        if (learnt == null) {
            return request;
        }
        int id = Integer.parseInt(learnt);
        if (request instanceof MeterValuesRequest values && values.transactionId() != null) {
            return values.withTransactionId(id);
        }
        if (request instanceof StopTransactionRequest stop) {
            return new StopTransactionRequest(stop.meterStop(), stop.timestamp(), id)
                    .withIdTag(stop.idTag())
                    .withReason(stop.reason())
                    .withTransactionData(stop.transactionData());
        }
        return request;
    }
}
