package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.Outbox;
import dev.ocpp4j.core.OutboxJournal;
import dev.ocpp4j.core.OutboxListener;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.MeterValue;
import dev.ocpp4j.v201.transactions.ChargingState;
import dev.ocpp4j.v201.transactions.TransactionEvent;
import dev.ocpp4j.v201.transactions.TransactionEventRequest;
import dev.ocpp4j.v201.transactions.TransactionEventResponse;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes the TransactionEvents and puts them into the outbox (E01 to E13). Used on the loop only. */
final class TransactionEvents {
    private static final int PHASES = 3;

    private final Outbox outbox;
    private final StationClock clock;

    TransactionEvents(Outbox outbox, StationClock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Where the events wait until they are delivered.
     *
     * @param answered is told what the CSMS says to an event, on the loop
     */
    static Outbox outbox(
            SessionConfig config,
            Executor loop,
            StationVariables variables,
            OutboxJournal journal,
            BiConsumer<TransactionEventRequest, TransactionEventResponse> answered) {
        try {
            return Outbox.builder(Ocpp201.PROTOCOL, config)
                    .executor(loop)
                    .rules(new TransactionEventRules())
                    .attempts(() -> variables.get(variables.messageAttempts))
                    .retryInterval(() -> Duration.ofSeconds(variables.get(variables.messageAttemptInterval)))
                    .listener(new OutboxListener() {
                        @Override
                        public void answered(String subject, Request<?> request, Response answer) {
                            answered.accept((TransactionEventRequest) request, (TransactionEventResponse) answer);
                        }
                    })
                    .open(journal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Tells an event of the transaction of an EVSE.
     *
     * @param stopper who has ended the authorization at the station, null when nobody did (E07.FR.02)
     * @param values what the meter shows; may be empty
     */
    void tell(
            Evse evse,
            Transaction transaction,
            TransactionEvent type,
            TriggerReason trigger,
            @Nullable IdToken stopper,
            List<MeterValue> values) {
        Authorization news = stopper == null ? transaction.takeOwner() : null;
        boolean remote = news != null && news.isRemote() && type != TransactionEvent.ENDED;
        IdToken token = news == null ? stopper : news.token();
        TransactionEventRequest event = new TransactionEventRequest(
                        type,
                        clock.now(),
                        remote ? TriggerReason.REMOTE_START : trigger, // F01.FR.19, F02.FR.21
                        transaction.takeSeqNo(),
                        info(evse, transaction, type, remote ? news.remoteStartId() : null))
                .withMeterValue(values.isEmpty() ? null : values)
                .withEvse(place(evse, transaction, type))
                .withReservationId(news == null ? null : news.reservationId()) // H01.FR.15
                .withNumberOfPhasesUsed(
                        evse.chargingState() == ChargingState.CHARGING
                                        && trigger == TriggerReason.CHARGING_STATE_CHANGED
                                ? PHASES // E02.FR.18
                                : null)
                .withIdToken(token);
        outbox.add(transaction.id(), event);
    }

    private static dev.ocpp4j.v201.transactions.Transaction info(
            Evse evse, Transaction transaction, TransactionEvent type, @Nullable Integer remoteStartId) {
        return new dev.ocpp4j.v201.transactions.Transaction(transaction.id())
                .withChargingState(evse.chargingState())
                .withRemoteStartId(remoteStartId)
                .withStoppedReason(type == TransactionEvent.ENDED ? transaction.reason() : null);
    }

    /** The EVSE at the start, and once more with the connector when the vehicle is there (E01.FR.16). */
    private static dev.ocpp4j.v201.common.@Nullable EVSE place(
            Evse evse, Transaction transaction, TransactionEvent type) {
        boolean connectorIsNew = evse.isPlugged() && transaction.takeConnector();
        return type == TransactionEvent.STARTED || connectorIsNew ? evse.place() : null;
    }
}
