package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.v201.availability.ConnectorStatus;
import dev.ocpp4j.v201.availability.StatusNotificationRequest;
import dev.ocpp4j.v201.common.EVSE;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenInfo;
import dev.ocpp4j.v201.common.MeterValue;
import dev.ocpp4j.v201.common.ReadingContext;
import dev.ocpp4j.v201.common.SampledValue;
import dev.ocpp4j.v201.common.SignedMeterValue;
import dev.ocpp4j.v201.transactions.ChargingState;
import dev.ocpp4j.v201.transactions.Reason;
import dev.ocpp4j.v201.transactions.Transaction;
import dev.ocpp4j.v201.transactions.TransactionEvent;
import dev.ocpp4j.v201.transactions.TransactionEventRequest;
import dev.ocpp4j.v201.transactions.TransactionEventResponse;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle at an EVSE of the station that a run plays, and its transaction: the states that cases about a server begin
 * with. Used on the thread of the run only.
 */
final class Charging {
    private final ServerScene scene;
    private final int evse;
    private final String id = UUID.randomUUID().toString();
    private int seqNo;
    private boolean plugged;
    private boolean ended;

    Charging(ServerScene scene, int evse) {
        this.scene = scene;
        this.evse = evse;
    }

    /** The id of its transaction. */
    String id() {
        return id;
    }

    // ---- events

    /** What an event tells beside its kind. */
    record News(@Nullable ChargingState state, @Nullable Reason reason, UnaryOperator<TransactionEventRequest> more) {
        static final News NOTHING = new News(null, null, event -> event);

        static News state(ChargingState state) {
            return new News(state, null, event -> event);
        }

        static News of(IdToken token) {
            return new News(null, null, event -> event.withIdToken(token));
        }

        static News reason(Reason reason) {
            return new News(null, reason, event -> event);
        }

        News in(@Nullable ChargingState now) {
            return new News(now, reason, more);
        }

        News because(Reason why) {
            return new News(state, why, more);
        }

        News with(UnaryOperator<TransactionEventRequest> further) {
            return new News(state, reason, event -> further.apply(more.apply(event)));
        }
    }

    /** Tells an event: the first one starts the transaction, all others are updates. */
    TransactionEventResponse tell(TriggerReason trigger, News news) {
        return tell(seqNo == 0 ? TransactionEvent.STARTED : TransactionEvent.UPDATED, trigger, news);
    }

    /** Tells that the transaction has ended. */
    TransactionEventResponse end(TriggerReason trigger, News news) {
        ended = true;
        return tell(TransactionEvent.ENDED, trigger, news);
    }

    private TransactionEventResponse tell(TransactionEvent type, TriggerReason trigger, News news) {
        return scene.ask(event(type, trigger, news));
    }

    private TransactionEventRequest event(TransactionEvent type, TriggerReason trigger, News news) {
        Transaction info = new Transaction(id).withChargingState(news.state).withStoppedReason(news.reason);
        return news.more.apply(new TransactionEventRequest(type, scene.now(), trigger, seqNo++, info));
    }

    /** Where it charges. */
    EVSE place() {
        return new EVSE(evse).withConnectorId(1);
    }

    /** Adds where it charges to an event. */
    UnaryOperator<TransactionEventRequest> here() {
        return event -> event.withEvse(place());
    }

    // ---- states

    /** The connector is taken. */
    void occupy() {
        plugged = true;
        scene.status(evse, ConnectorStatus.OCCUPIED);
    }

    /** The connector is free. */
    void free() {
        plugged = false;
        scene.status(evse, ConnectorStatus.AVAILABLE);
    }

    /** EVConnectedPreSession: the cable is plugged in. */
    Charging plugIn() {
        return plugIn(event -> event);
    }

    Charging plugIn(UnaryOperator<TransactionEventRequest> more) {
        occupy();
        tell(
                TriggerReason.CABLE_PLUGGED_IN,
                News.state(ChargingState.EV_CONNECTED).with(here()).with(more));
        return this;
    }

    /** Authorized: somebody may charge. */
    Charging authorize(IdToken token) {
        scene.accepted(scene.authorize(token));
        scene.accepted(tellToken(TriggerReason.AUTHORIZED, token));
        return this;
    }

    /** Tells of an identifier. @return what the server says to it */
    @Nullable
    IdTokenInfo tellToken(TriggerReason trigger, IdToken token) {
        return tell(trigger, News.of(token)).idTokenInfo();
    }

    /** Energy flows. */
    Charging charge() {
        tell(TriggerReason.CHARGING_STATE_CHANGED, News.state(ChargingState.CHARGING));
        return this;
    }

    /** EnergyTransferStarted, from the begin. */
    Charging start(IdToken token) {
        authorize(token);
        plugIn();
        return charge();
    }

    /** EnergyTransferSuspended by the vehicle, from the begin. */
    Charging startAndSuspend(IdToken token) {
        start(token);
        tell(TriggerReason.CHARGING_STATE_CHANGED, News.state(ChargingState.SUSPENDED_EV));
        return this;
    }

    /** StopAuthorized: whoever charges ends it. */
    Charging stopBy(IdToken token) {
        scene.accepted(tellToken(TriggerReason.STOP_AUTHORIZED, token));
        return this;
    }

    /** EVConnectedPostSession: no energy flows any more. */
    Charging afterwards() {
        tell(TriggerReason.CHARGING_STATE_CHANGED, News.state(ChargingState.EV_CONNECTED));
        return this;
    }

    /** EVDisconnected: the cable is gone, and the transaction ends by that. @param values null for none */
    void disconnect(@Nullable List<MeterValue> values) {
        free();
        end(
                TriggerReason.EV_COMMUNICATION_LOST,
                News.state(ChargingState.IDLE)
                        .because(Reason.EV_DISCONNECTED)
                        .with(event -> event.withMeterValue(values)));
    }

    /** All of a transaction that has started, from its stop to its end. */
    void finish(IdToken token, @Nullable List<MeterValue> values) {
        stopBy(token).afterwards().disconnect(values);
    }

    /** Leaves nothing behind, whatever became of the case. */
    void leave() {
        if (seqNo > 0 && !ended) {
            ended = true;
            scene.call(event(TransactionEvent.ENDED, TriggerReason.ABNORMAL_CONDITION, News.reason(Reason.OTHER)));
        }
        if (plugged) {
            plugged = false;
            scene.call(new StatusNotificationRequest(scene.now(), ConnectorStatus.AVAILABLE, evse, 1));
        }
    }

    // ---- what the meter shows

    /** What the meter showed at a time. */
    static MeterValue meter(Instant time, ReadingContext context, boolean signed) {
        SampledValue value = new SampledValue(BigDecimal.ZERO).withContext(context);
        return new MeterValue(
                List.of(signed ? value.withSignedMeterValue(new SignedMeterValue("T0NNRg==", "", "OCMF", "")) : value),
                time);
    }
}
