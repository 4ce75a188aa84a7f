package dev.ocpp4j.v16.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.OutboxJournal;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.core.AvailabilityType;
import dev.ocpp4j.v16.core.ChangeAvailabilityRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.ReadingContext;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.SampledValue;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.core.ValueFormat;
import dev.ocpp4j.v16.localauthlist.AuthorizationData;
import dev.ocpp4j.v16.localauthlist.GetLocalListVersionRequest;
import dev.ocpp4j.v16.localauthlist.SendLocalListRequest;
import dev.ocpp4j.v16.localauthlist.UpdateType;
import dev.ocpp4j.v16.reservation.ReserveNowRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a station still knows when its process has ended: each bench is a process, memory and journal outlast it. */
class DurabilityTest {
    private final StationMemory memory = StationMemory.inMemory();
    private final OutboxJournal journal = OutboxJournal.inMemory();
    private StationBench bench = process();

    private StationBench process() {
        return new StationBench(2, false, builder -> builder.memory(memory).outbox(journal, 100));
    }

    private void start() {
        bench.station.start();
        bench.received.clear();
    }

    /** The process ends at once, and another one takes its place. */
    private void kill() {
        bench.cut();
        bench = process();
    }

    // 1.6 section 4.9: Unavailable by ChangeAvailability persists
    @Test
    void availabilityConfigurationListAndReservationsAreKept() {
        start();
        bench.call(new ChangeAvailabilityRequest(2, AvailabilityType.INOPERATIVE));
        bench.call(new ChangeConfigurationRequest("ConnectionTimeOut", "77"));
        bench.call(new ChangeConfigurationRequest("ConnectorPhaseRotation", "1.RTS")); // takes a reboot
        bench.call(new SendLocalListRequest(5, UpdateType.FULL)
                .withLocalAuthorizationList(
                        List.of(new AuthorizationData("A", new IdTagInfo(AuthorizationStatus.ACCEPTED)))));
        bench.call(new ReserveNowRequest(1, bench.time.now().plusSeconds(60), "TAG1", 7));
        kill();
        start();
        bench.call(new dev.ocpp4j.v16.remotetrigger.TriggerMessageRequest(
                dev.ocpp4j.v16.remotetrigger.MessageTrigger.STATUS_NOTIFICATION));
        assertEquals(List.of(ChargePointStatus.RESERVED), bench.statuses(1));
        assertEquals(List.of(ChargePointStatus.UNAVAILABLE), bench.statuses(2));
        assertEquals(List.of("77", "1.RTS"), values("ConnectionTimeOut", "ConnectorPhaseRotation"));
        assertEquals(5, bench.call(new GetLocalListVersionRequest()).listVersion());
        bench.pass(60);
        assertEquals(List.of(ChargePointStatus.RESERVED, ChargePointStatus.AVAILABLE), bench.statuses(1));
        kill();
        start();
        bench.call(new ChangeAvailabilityRequest(0, AvailabilityType.OPERATIVE));
        assertEquals(List.of(ChargePointStatus.AVAILABLE), bench.statuses(2));
        assertTrue(memory.startingWith("reservation/").isEmpty());
    }

    private List<String> values(String... keys) {
        return bench.call(new GetConfigurationRequest(List.of(keys))).configurationKey().stream()
                .map(key -> key.value())
                .toList();
    }

    // 1.6 section 4.10, reason PowerLoss
    @Test
    void aTransactionThatThePowerLossCutOffIsEndedAfterwards() {
        start();
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        bench.pass(120);
        kill();
        bench.station.start();
        assertEquals(List.of(), bench.received(StartTransactionRequest.class));
        StopTransactionRequest stop =
                bench.received(StopTransactionRequest.class).get(0);
        assertEquals(Reason.POWER_LOSS, stop.reason());
        assertEquals(1, stop.transactionId());
        kill();
        bench.station.start();
        assertEquals(List.of(), bench.received(StopTransactionRequest.class), "once is enough");
    }

    @Test
    void whatHappenedOfflineIsToldByTheNextProcessInOrderAndWithTheIdOfTheTransaction() {
        start();
        bench.call(new ChangeConfigurationRequest("LocalAuthorizeOffline", "true"));
        bench.call(new ChangeConfigurationRequest("MeterValueSampleInterval", "60"));
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        bench.station.presentTag(1, "TAG1");
        bench.station.unplug(1);
        bench.cut();
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        bench.pass(60);
        kill();
        bench.station.start();
        List<String> told = bench.received.stream()
                .filter(request -> request instanceof StartTransactionRequest
                        || request instanceof MeterValuesRequest
                        || request instanceof StopTransactionRequest)
                .map(request -> request.getClass().getSimpleName())
                .toList();
        assertEquals(List.of("StartTransactionRequest", "MeterValuesRequest", "StopTransactionRequest"), told);
        StopTransactionRequest stop =
                bench.received(StopTransactionRequest.class).get(0);
        assertEquals(Reason.POWER_LOSS, stop.reason());
        assertEquals(1, stop.transactionId(), "the bench counts anew");
        assertEquals(1, bench.received(MeterValuesRequest.class).get(0).transactionId());
    }

    private static SampledValue signed() {
        return new SampledValue("OCMF|{\"FV\":\"1.0\" }|{\"SD\":\"30450221\\u00e4\"}")
                .withFormat(ValueFormat.SIGNED_DATA);
    }

    private void endTransaction() {
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        bench.station.presentTag(1, "TAG1");
    }

    @Test
    void aStopTransactionWaitsForItsSignatureAndPassesItOnUntouched() {
        start();
        bench.hardware.signature = new CompletableFuture<>();
        endTransaction();
        assertEquals(List.of(), bench.received(StopTransactionRequest.class));
        bench.pass(20);
        bench.hardware.signature.complete(List.of(signed()));
        StopTransactionRequest stop =
                bench.received(StopTransactionRequest.class).get(0);
        assertEquals(bench.time.now().minusSeconds(20), stop.timestamp());
        SampledValue value = stop.transactionData().get(0).sampledValue().get(0);
        assertEquals(signed().withContext(ReadingContext.TRANSACTION_END), value);
    }

    @Test
    void aMeterThatDoesNotSignInTimeIsNotWaitedFor() {
        start();
        bench.hardware.signature = new CompletableFuture<>();
        endTransaction();
        bench.pass(29);
        assertEquals(List.of(), bench.received(StopTransactionRequest.class));
        bench.pass(1);
        assertEquals(1, bench.received(StopTransactionRequest.class).size());
        bench.hardware.signature.complete(List.of(signed()));
        assertEquals(1, bench.received(StopTransactionRequest.class).size());
    }

    @Test
    void aHeldStopTransactionSurvivesTheProcessAndItsMeterIsAskedAgain() {
        start();
        bench.hardware.signature = new CompletableFuture<>();
        endTransaction();
        String transaction = bench.hardware.signed.get(0);
        kill();
        bench.hardware.signature = new CompletableFuture<>();
        bench.station.start();
        assertEquals(List.of(transaction), bench.hardware.signed);
        assertEquals(List.of(), bench.received(StopTransactionRequest.class));
        bench.hardware.signature.complete(List.of(signed()));
        StopTransactionRequest stop =
                bench.received(StopTransactionRequest.class).get(0);
        assertEquals(Reason.LOCAL, stop.reason());
        assertEquals(1, stop.transactionId());
        assertTrue(memory.startingWith("held/").isEmpty());
    }

    @Test
    void whoeverChargesNextDoesNotOvertakeAHeldStopTransaction() {
        start();
        bench.hardware.signature = new CompletableFuture<>();
        endTransaction();
        bench.station.unplug(1);
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG2");
        List<String> told = bench.received.stream()
                .map(request -> request.getClass().getSimpleName())
                .filter(name -> name.startsWith("Start") || name.startsWith("Stop"))
                .toList();
        assertEquals(List.of("StartTransactionRequest", "StopTransactionRequest", "StartTransactionRequest"), told);
    }
}
