package dev.ocpp4j.v201.devicemodel.station;

import static dev.ocpp4j.v201.devicemodel.station.Lab.INTERVAL;
import static dev.ocpp4j.v201.devicemodel.station.Lab.SPEED;
import static dev.ocpp4j.v201.devicemodel.station.Lab.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.diagnostics.EventData;
import dev.ocpp4j.v201.diagnostics.Monitor;
import dev.ocpp4j.v201.diagnostics.NotifyEventRequest;
import dev.ocpp4j.v201.diagnostics.NotifyEventResponse;
import dev.ocpp4j.v201.provisioning.GetBaseReportRequest;
import dev.ocpp4j.v201.provisioning.NotifyReportRequest;
import dev.ocpp4j.v201.provisioning.NotifyReportResponse;
import dev.ocpp4j.v201.provisioning.ReportBase;
import dev.ocpp4j.v201.provisioning.SetVariableData;
import dev.ocpp4j.v201.provisioning.SetVariablesRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The device model under real threads. */
@Timeout(60)
class ThreadsTest {
    private static final int THREADS = 4;
    private static final int CHANGES = 250;

    /** What all threads do at once. */
    private interface Work {
        void run(int thread) throws Exception;
    }

    private static void atOnce(Work work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Void>> threads = IntStream.range(0, THREADS)
                .mapToObj(thread -> CompletableFuture.runAsync(
                        () -> {
                            try {
                                start.await();
                                work.run(thread);
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        task -> new Thread(task).start()))
                .toList();
        start.countDown();
        for (CompletableFuture<Void> thread : threads) {
            thread.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void listenersAndTheStoreSeeChangesInOneOrder() throws Exception {
        MemoryStore store = new MemoryStore();
        List<Integer> heard = new ArrayList<>();
        CountDownLatch all = new CountDownLatch(THREADS * CHANGES);
        DeviceModel model = DeviceModel.builder(SessionConfig.defaults())
                .add(INTERVAL)
                .store(store)
                .build();
        model.onChange(INTERVAL, value -> {
            heard.add(value);
            all.countDown();
        });
        atOnce(thread -> {
            for (int i = 0; i < CHANGES; i++) {
                model.set(INTERVAL, 1000 * (thread + 1) + i);
            }
        });
        assertTrue(all.await(30, TimeUnit.SECONDS));
        assertEquals(
                store.log,
                heard.stream()
                        .map(value -> "ClockCtrlr.Interval ACTUAL = " + value)
                        .toList());
        assertEquals(Optional.of(heard.get(heard.size() - 1)), model.value(INTERVAL));
    }

    // N07.FR.02: events and their return take turns, whoever changes the value
    @Test
    void aThresholdIsExceededAndClearedInTurns() throws Exception {
        SessionConfig config = SessionConfig.defaults();
        DeviceModel model = DeviceModel.builder(config)
                .add(SPEED, INTERVAL)
                .monitor(BuiltInMonitor.hardWired(SPEED, Monitor.UPPER_THRESHOLD, number(400), 1))
                .build();
        List<EventData> events = new ArrayList<>();
        CountDownLatch last = new CountDownLatch(1);
        CountDownLatch reported = new CountDownLatch(3);
        Handlers csms = Handlers.builder()
                .on(NotifyEventRequest.class, (request, exchange) -> {
                    events.addAll(request.eventData());
                    if (request.eventData().stream()
                            .anyMatch(event -> event.actualValue().equals("1000"))) {
                        last.countDown();
                    }
                    return new NotifyEventResponse();
                })
                .on(NotifyReportRequest.class, (request, exchange) -> {
                    if (!request.tbc()) {
                        reported.countDown();
                    }
                    return new NotifyReportResponse();
                })
                .build();
        try (Loopback link = Loopback.open("CS1", Ocpp201.PROTOCOL, model.handlers(), csms, config)) {
            model.online(link.station());
            atOnce(thread -> {
                if (thread == 0) {
                    for (int i = 0; i < 3; i++) {
                        link.csms()
                                .send(new GetBaseReportRequest(i, ReportBase.FULL_INVENTORY))
                                .get(30, TimeUnit.SECONDS);
                        link.csms()
                                .send(new SetVariablesRequest(List.of(new SetVariableData(
                                        Integer.toString(i + 1), INTERVAL.component(), INTERVAL.variable()))))
                                .get(30, TimeUnit.SECONDS);
                    }
                } else {
                    for (int i = 0; i < CHANGES; i++) {
                        model.set(SPEED, number(i % 2 == 0 ? 500 + thread : 300 + thread));
                    }
                }
            });
            model.set(SPEED, number(1));
            model.set(SPEED, number(1000));
            assertTrue(last.await(30, TimeUnit.SECONDS));
            assertTrue(reported.await(30, TimeUnit.SECONDS));
            for (int i = 0; i < events.size(); i++) {
                assertEquals(i % 2 == 0 ? null : true, events.get(i).cleared());
                assertEquals(i + 1, events.get(i).eventId());
            }
            assertEquals(Optional.of(3), model.value(INTERVAL));
        }
    }
}
