package dev.ocpp4j.v16.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import dev.ocpp4j.v16.core.MeterValue;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private void configure(String key, String value) {
        bench.call(new ChangeConfigurationRequest(key, value));
    }

    private List<MeterValue> dataOfTheStop() {
        StopTransactionRequest stop =
                bench.received(StopTransactionRequest.class).get(0);
        assertEquals(Reason.POWER_LOSS, stop.reason());
        return stop.transactionData();
    }

    private static List<ReadingContext> contexts(List<MeterValue> data) {
        return data.stream().map(value -> value.sampledValue().get(0).context()).toList();
    }

    // 1.6 section 3.16.5: StopTransaction tells what was sampled, also when the power was lost meanwhile
    @Test
    void whatWasSampledBeforeThePowerLossIsInTheStopTransaction() {
        start();
        configure("StopTxnSampledData", "Energy.Active.Import.Register");
        configure("StopTxnAlignedData", "Energy.Active.Import.Register");
        configure("MeterValueSampleInterval", "60");
        configure("ClockAlignedDataInterval", "900");
        Instant begin = bench.time.now();
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        bench.pass(130);
        kill();
        bench.station.start();
        List<MeterValue> data = dataOfTheStop();
        assertEquals(
                List.of(
                        ReadingContext.TRANSACTION_BEGIN,
                        ReadingContext.SAMPLE_PERIODIC,
                        ReadingContext.SAMPLE_PERIODIC,
                        ReadingContext.TRANSACTION_END),
                contexts(data));
        assertEquals(
                List.of(begin, begin.plusSeconds(60), begin.plusSeconds(120)),
                data.subList(0, 3).stream().map(MeterValue::timestamp).toList());
        assertEquals("183", data.get(1).sampledValue().get(0).value(), "11 kW for a minute");
        assertTrue(memory.startingWith("transaction").isEmpty());
    }

    @Test
    void whatTheClockAskedForBeforeThePowerLossIsInTheStopTransaction() {
        start();
        configure("StopTxnAlignedData", "Energy.Active.Import.Register");
        configure("ClockAlignedDataInterval", "900");
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        bench.pass(1_800);
        kill();
        bench.station.start();
        assertEquals(List.of(ReadingContext.SAMPLE_CLOCK, ReadingContext.SAMPLE_CLOCK), contexts(dataOfTheStop()));
    }

    @Test
    void ofMoreThanThereIsRoomForSomeAreForgotten() {
        start();
        configure("StopTxnSampledData", "Energy.Active.Import.Register");
        configure("MeterValueSampleInterval", "1");
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        bench.pass(150);
        assertTrue(memory.startingWith("transaction-data/").size() <= Transaction.MAX_METER_VALUES);
        kill();
        bench.station.start();
        List<MeterValue> data = dataOfTheStop();
        assertEquals(ReadingContext.TRANSACTION_BEGIN, contexts(data).get(0));
        assertEquals(ReadingContext.TRANSACTION_END, contexts(data).get(data.size() - 1));
        List<Instant> times = data.subList(0, data.size() - 1).stream()
                .map(MeterValue::timestamp)
                .toList(); // the clock of the next process begins anew
        assertEquals(times.stream().sorted().toList(), times);
    }

    @Test
    void aTransactionThatHasEndedLeavesNothing() {
        start();
        configure("StopTxnSampledData", "Energy.Active.Import.Register");
        configure("MeterValueSampleInterval", "60");
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        bench.pass(600);
        bench.station.presentTag(1, "TAG1");
        assertEquals(
                12,
                bench.received(StopTransactionRequest.class)
                        .get(0)
                        .transactionData()
                        .size());
        assertTrue(memory.startingWith("transaction").isEmpty());
    }

    @Test
    void aFileIsClosedWithTheStationAndAnotherOneFindsItsTransaction(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("memory");
        bench = new StationBench(2, false, builder -> builder.memory(open(file)).outbox(journal, 100));
        start();
        configure("StopTxnSampledData", "Energy.Active.Import.Register");
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        assertThrows(UncheckedIOException.class, () -> open(file), "it is open");
        bench.station.stop();
        bench = new StationBench(2, false, builder -> builder.memory(open(file)).outbox(journal, 100));
        bench.station.start();
        assertEquals(
                List.of(ReadingContext.TRANSACTION_BEGIN, ReadingContext.TRANSACTION_END), contexts(dataOfTheStop()));
        bench.station.stop();
    }

    private static StationMemory open(Path file) {
        try {
            return StationMemory.file(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // the process ended between the two
    @Test
    void aTransactionThatIsHeldAndNotYetForgottenEndsOnce() {
        start();
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        Map<String, String> before = Map.copyOf(memory.startingWith("transaction/"));
        assertEquals(1, before.size());
        bench.hardware.signature = new CompletableFuture<>();
        bench.station.presentTag(1, "TAG1");
        before.forEach(memory::put);
        kill();
        bench.station.start();
        assertEquals(
                List.of(Reason.LOCAL),
                bench.received(StopTransactionRequest.class).stream()
                        .map(StopTransactionRequest::reason)
                        .toList());
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
