package dev.ocpp4j.examples.certify.core201;

import static dev.ocpp4j.v201.common.ReadingContext.SAMPLE_CLOCK;
import static dev.ocpp4j.v201.common.ReadingContext.SAMPLE_PERIODIC;
import static dev.ocpp4j.v201.common.ReadingContext.TRANSACTION_BEGIN;
import static dev.ocpp4j.v201.common.ReadingContext.TRANSACTION_END;

import dev.ocpp4j.examples.certify.core201.Charging.News;
import dev.ocpp4j.v201.common.AuthorizationStatus;
import dev.ocpp4j.v201.common.MeterValue;
import dev.ocpp4j.v201.common.ReadingContext;
import dev.ocpp4j.v201.metervalues.MeterValuesRequest;
import dev.ocpp4j.v201.remotecontrol.RequestStopTransactionRequest;
import dev.ocpp4j.v201.transactions.ChargingState;
import dev.ocpp4j.v201.transactions.Reason;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cases of a server about transactions and meter values (blocks E and J): it has to take each order of events. */
final class TransactionCases {
    private static final int INTERVAL = 60;
    private static final int VALUES = 3;

    static final List<Case<ServerScene>> ALL = List.of(
            new Case<>("TC_E_01_CSMS", "Starts when the power path is closed", "E01.FR.05", server -> {
                Charging charging = occupied(server);
                server.accepted(charging.tell(
                                TriggerReason.CHARGING_STATE_CHANGED,
                                start(server, charging, ChargingState.SUSPENDED_EVSE))
                        .idTokenInfo());
                charging.charge();
            }),
            new Case<>("TC_E_02_CSMS", "Starts when energy flows", "E01.FR.06", server -> {
                Charging charging = occupied(server);
                server.accepted(charging.tell(
                                TriggerReason.CHARGING_STATE_CHANGED, start(server, charging, ChargingState.CHARGING))
                        .idTokenInfo());
            }),
            new Case<>("TC_E_03_CSMS", "The cable comes first", "E02.FR.02", server -> server.charging(1)
                    .plugIn()
                    .authorize(server.tokens().valid())
                    .charge()),
            new Case<>("TC_E_04_CSMS", "The card comes first", "E03.FR.02", server -> server.charging(1)
                    .authorize(server.tokens().valid())
                    .plugIn()
                    .charge()),
            new Case<>("TC_E_07_CSMS", "Ends when the power path is open", "E06.FR.06", server -> started(server)
                    .end(TriggerReason.STOP_AUTHORIZED, News.reason(Reason.LOCAL))),
            new Case<>("TC_E_08_CSMS", "Ends when no energy flows any more", "E06.FR.07", server -> started(server)
                    .stopBy(server.tokens().valid())
                    .end(
                            TriggerReason.CHARGING_STATE_CHANGED,
                            News.state(ChargingState.EV_CONNECTED).because(Reason.LOCAL))),
            new Case<>("TC_E_09_CSMS", "Starts when the cable is plugged in", "E01.FR.02", server -> server.charging(1)
                    .plugIn()),
            new Case<>("TC_E_10_CSMS", "Starts when somebody is authorized", "E01.FR.03", server -> server.charging(1)
                    .authorize(server.tokens().valid())),
            new Case<>("TC_E_11_CSMS", "Starts with signed meter values", "E01.FR.04", server -> {
                Charging charging = occupied(server);
                List<MeterValue> values = List.of(Charging.meter(server.now(), TRANSACTION_BEGIN, true));
                server.accepted(charging.tell(
                                TriggerReason.SIGNED_DATA_RECEIVED,
                                start(server, charging, null).with(event -> event.withMeterValue(values)))
                        .idTokenInfo());
                charging.charge();
            }),
            new Case<>("TC_E_12_CSMS", "Starts when a vehicle parks", "E01.FR.01", server -> server.charging(1)
                    .tell(TriggerReason.EV_DETECTED, News.NOTHING)),
            new Case<>("TC_E_14_CSMS", "Ends when the cable is unplugged at the station", "E06.FR.02", server -> {
                Charging charging =
                        started(server).stopBy(server.tokens().valid()).afterwards();
                charging.disconnect(null);
            }),
            new Case<>("TC_E_15_CSMS", "Ends when the driver ends it", "E06.FR.03", server -> started(server)
                    .end(TriggerReason.STOP_AUTHORIZED, News.reason(Reason.LOCAL))),
            new Case<>("TC_E_16_CSMS", "Ends since the identifier is not valid", "E06.FR.04", server -> {
                Charging charging = server.charging(1);
                server.turnedAway(
                        charging.tellToken(
                                TriggerReason.AUTHORIZED, server.tokens().invalid()),
                        AuthorizationStatus.INVALID,
                        AuthorizationStatus.UNKNOWN);
                charging.end(TriggerReason.DEAUTHORIZED, News.reason(Reason.DE_AUTHORIZED));
            }),
            new Case<>("TC_E_17_CSMS", "Ends since the vehicle was unplugged", "E06.FR.04", server -> server.charging(1)
                    .startAndSuspend(server.tokens().valid())
                    .end(
                            TriggerReason.EV_COMMUNICATION_LOST,
                            News.state(ChargingState.IDLE).because(Reason.EV_DISCONNECTED))),
            new Case<>("TC_E_19_CSMS", "Ends when the vehicle leaves", "E06.FR.01", server -> {
                Charging charging =
                        started(server).stopBy(server.tokens().valid()).afterwards();
                charging.free();
                charging.tell(TriggerReason.EV_COMMUNICATION_LOST, News.state(ChargingState.IDLE));
                charging.end(TriggerReason.EV_DEPARTED, News.reason(Reason.LOCAL));
            }),
            new Case<>(
                    "TC_E_20_CSMS",
                    "Ends when the cable is unplugged at the vehicle",
                    "E06.FR.02",
                    server -> server.charging(1)
                            .startAndSuspend(server.tokens().valid())
                            .disconnect(null)),
            new Case<>("TC_E_21_CSMS", "Ends when the server wants it", "F03.FR.01", server -> {
                Charging charging = started(server);
                server.ordered(
                        RequestStopTransactionRequest.class,
                        "{\"transactionId\":\"" + charging.id() + "\"}",
                        stop -> stop.transactionId().equals(charging.id()));
                charging.end(TriggerReason.REMOTE_STOP, News.reason(Reason.REMOTE));
            }),
            new Case<>(
                    "TC_E_22_CSMS", "Ends when the vehicle takes no more energy", "E06.FR.07", server -> started(server)
                            .end(
                                    TriggerReason.CHARGING_STATE_CHANGED,
                                    News.state(ChargingState.SUSPENDED_EV).because(Reason.STOPPED_BY_EV))),
            new Case<>("TC_E_26_CSMS", "Goes on after the vehicle was unplugged", "E10.FR.01", server -> {
                Charging charging =
                        server.charging(1).startAndSuspend(server.tokens().valid());
                charging.tell(TriggerReason.EV_COMMUNICATION_LOST, News.state(ChargingState.IDLE));
                charging.free();
                charging.plugIn().charge();
            }),
            new Case<>("TC_E_38_CSMS", "The vehicle is not ready yet", "E03.FR.02", server -> server.charging(1)
                    .authorize(server.tokens().valid())
                    .plugIn()
                    .tell(TriggerReason.CHARGING_STATE_CHANGED, News.state(ChargingState.SUSPENDED_EV))),
            new Case<>("TC_E_39_CSMS", "Ends since no cable was plugged in", "E03.FR.05", server -> server.charging(1)
                    .authorize(server.tokens().valid())
                    .end(TriggerReason.EV_CONNECT_TIMEOUT, News.reason(Reason.TIMEOUT))),
            new Case<>("TC_E_53_CSMS", "Each transaction counts from 0", "E01.FR.07", server -> {
                for (int round = 0; round < 2; round++) {
                    started(server).finish(server.tokens().valid(), null);
                }
            }),
            new Case<>("TC_J_01_CSMS", "Clock-aligned meter values without a transaction", "J01.FR.18", server -> {
                for (int i = VALUES; i > 0; i--) {
                    aligned(server, i, IntStream.rangeClosed(0, ServerScene.EVSES));
                }
            }),
            new Case<>("TC_J_02_CSMS", "Clock-aligned meter values in a transaction", "J01.FR.18", server -> {
                Charging charging = started(server);
                for (int i = VALUES; i > 0; i--) {
                    aligned(server, i, IntStream.of(0, 2));
                    tellValue(charging, TriggerReason.METER_VALUE_CLOCK, ago(server, i), SAMPLE_CLOCK);
                }
            }),
            new Case<>(
                    "TC_J_03_CSMS",
                    "Clock-aligned meter values at the end",
                    "J01.FR.18",
                    server -> endWith(server, SAMPLE_CLOCK, false)),
            new Case<>(
                    "TC_J_04_CSMS",
                    "Signed clock-aligned meter values at the end",
                    "J01.FR.21",
                    server -> endWith(server, SAMPLE_CLOCK, true)),
            new Case<>("TC_J_07_CSMS", "Meter values at the start", "J02.FR.19", server -> server.charging(1)
                    .plugIn(event ->
                            event.withMeterValue(List.of(Charging.meter(server.now(), TRANSACTION_BEGIN, false))))),
            new Case<>(
                    "TC_J_08_CSMS", "Meter values when the EVSE becomes known", "J02.FR.19", server -> server.charging(
                                    1)
                            .authorize(server.tokens().valid())
                            .plugIn(event -> event.withMeterValue(
                                    List.of(Charging.meter(server.now(), TRANSACTION_BEGIN, false))))
                            .charge()),
            new Case<>("TC_J_09_CSMS", "Meter values at intervals", "J02.FR.19", server -> {
                Charging charging = started(server);
                for (int i = VALUES; i > 0; i--) {
                    tellValue(charging, TriggerReason.METER_VALUE_PERIODIC, ago(server, i), SAMPLE_PERIODIC);
                }
            }),
            new Case<>(
                    "TC_J_10_CSMS",
                    "Meter values at the end",
                    "J02.FR.19",
                    server -> endWith(server, SAMPLE_PERIODIC, false)),
            new Case<>(
                    "TC_J_11_CSMS",
                    "Signed meter values at the end",
                    "J02.FR.21",
                    server -> endWith(server, SAMPLE_PERIODIC, true)));

    private TransactionCases() {}

    private static Charging started(ServerScene server) {
        return server.charging(1).start(server.tokens().valid());
    }

    /** Somebody is authorized and the cable is there, but no transaction has started. */
    private static Charging occupied(ServerScene server) {
        server.accepted(server.authorize(server.tokens().valid()));
        Charging charging = server.charging(1);
        charging.occupy();
        return charging;
    }

    private static News start(ServerScene server, Charging charging, @Nullable ChargingState state) {
        return News.of(server.tokens().valid()).with(charging.here()).in(state);
    }

    private static Instant ago(ServerScene server, int intervals) {
        return server.now().minusSeconds((long) INTERVAL * intervals);
    }

    private static void aligned(ServerScene server, int intervals, IntStream evses) {
        evses.forEach(evse -> server.ask(
                new MeterValuesRequest(evse, List.of(Charging.meter(ago(server, intervals), SAMPLE_CLOCK, false)))));
    }

    private static void tellValue(Charging charging, TriggerReason trigger, Instant time, ReadingContext context) {
        List<MeterValue> values = List.of(Charging.meter(time, context, false));
        charging.tell(trigger, News.NOTHING.with(event -> event.withMeterValue(values)));
    }

    private static void endWith(ServerScene server, ReadingContext context, boolean signed) {
        Charging charging = started(server);
        List<MeterValue> values = new ArrayList<>();
        for (int i = VALUES; i > 0; i--) {
            values.add(Charging.meter(ago(server, i), context, signed));
        }
        values.add(Charging.meter(server.now(), TRANSACTION_END, signed));
        charging.finish(server.tokens().valid(), values);
    }
}
