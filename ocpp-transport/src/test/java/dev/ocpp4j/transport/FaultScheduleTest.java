package dev.ocpp4j.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Outbox;
import dev.ocpp4j.core.OutboxJournal;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.station.TransactionMessages;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * A station with transactions, a server with a ledger, and a network that fails in all ways at random moments; either
 * side starts again now and then. Nothing gets lost, nothing changes its order, and nothing stays behind. Time is
 * manual and passes whenever nothing has happened for a moment. The system property {@code ocpp4j.schedules} says how
 * many schedules there are; a failure tells its seed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(3600)
@SuppressWarnings("try") // closing may be interrupted
class FaultScheduleTest {
    private static final int SCHEDULES = Integer.getInteger("ocpp4j.schedules", 20);
    private static final long FIRST_SEED = Long.getLong("ocpp4j.seed", 20_260_501);
    private static final int TRANSACTIONS = 3;
    private static final int VALUES = 5;
    private static final int MESSAGES = TRANSACTIONS * (VALUES + Ledger.LENGTH_BESIDE_VALUES);
    private static final int FAULT_WITHIN = 2500;
    private static final int ROUNDS_WITH_FAULTS = 60;
    private static final int MOST_ROUNDS = 20_000;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ExecutorService serial = Executors.newSingleThreadExecutor();
    private final Ledger ledger = new Ledger();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @AfterAll
    void stop() {
        threads.shutdownNow();
        serial.shutdownNow();
    }

    @Test
    void noScheduleOfFaultsLosesRepeatsOrReordersAnything() throws Exception {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SCHEDULES; seed++) {
            try (Schedule schedule = new Schedule(seed)) {
                schedule.run();
            } catch (Exception | AssertionError e) {
                throw new AssertionError("Seed " + seed, e);
            }
            assertEquals(opened.get(), closed.get(), "each session that began has ended, seed " + seed);
        }
        assertTrue(ledger.repeats() > 0 || SCHEDULES < 10, "some faults came before an answer");
    }

    /** Counts sessions on both sides. */
    private final class Count implements ServerListener, StationListener {
        @Override
        public void onConnected(OcppSession session, Handshake handshake) {
            opened.incrementAndGet();
        }

        @Override
        public void onClosed(OcppSession session, CloseReason reason) {
            closed.incrementAndGet();
        }

        @Override
        public void onConnected(OcppSession session) {
            opened.incrementAndGet();
        }

        @Override
        public void onDisconnected(OcppSession session, CloseReason reason) {
            closed.incrementAndGet();
        }
    }

    private final class Schedule implements AutoCloseable {
        private final String id;
        private final Random random;
        private final ManualScheduler time = new ManualScheduler();
        private final SessionConfig config;
        private final OutboxJournal journal = OutboxJournal.inMemory();
        private final FaultProxy proxy;
        private OcppServer server;
        private OcppStation station;
        private Outbox outbox;

        Schedule(long seed) throws IOException {
            id = "CP" + seed;
            random = new Random(seed);
            config = SessionConfig.builder()
                    .scheduler(time)
                    .callTimeout(Duration.ofSeconds(5))
                    .executor(threads)
                    .build();
            startServer();
            proxy = new FaultProxy(server.port(), new Random(random.nextLong()), FAULT_WITHIN, threads);
            startStation();
        }

        private void startServer() {
            server = OcppServer.builder()
                    .bind("127.0.0.1")
                    .accept(Ocpp16.PROTOCOL, ledger.handlers())
                    .authenticate(handshake -> Authenticator.accept())
                    .config(config)
                    .pingInterval(Duration.ofSeconds(10))
                    .listener(new Count())
                    .start();
        }

        private void startStation() throws IOException {
            outbox = Outbox.builder(Ocpp16.PROTOCOL, config)
                    .executor(serial)
                    .rules(new TransactionMessages())
                    .attempts(() -> Integer.MAX_VALUE)
                    .retryInterval(() -> Duration.ofMillis(1))
                    .open(journal);
            Outbox mine = outbox;
            station = Fixtures.station(proxy.port(), id)
                    .config(config)
                    .reconnect(new ReconnectPolicy(Duration.ofSeconds(1), Duration.ZERO, 0))
                    .reconnectAfterTimeout(true)
                    .pingInterval(Duration.ofSeconds(10))
                    .listener(new Count())
                    .listener(new StationListener() {
                        @Override
                        public void onConnected(OcppSession session) {
                            mine.connected(session::send);
                        }

                        @Override
                        public void onDisconnected(OcppSession session, CloseReason reason) {
                            mine.disconnected();
                        }
                    })
                    .start();
        }

        private void stopStation() {
            outbox.close();
            station.close();
        }

        void run() throws Exception {
            int added = 0;
            for (int round = 0; added < MESSAGES || !isEmpty(); round++) {
                if (round > MOST_ROUNDS) {
                    fail(outbox.size() + " messages are stuck");
                }
                if (added < MESSAGES && random.nextInt(3) > 0) {
                    assertTrue(outbox.add(Ledger.subject(added, VALUES), Ledger.message(added, VALUES)));
                    added++;
                }
                if (round < ROUNDS_WITH_FAULTS) {
                    restart(random.nextInt(60));
                } else {
                    if (round == ROUNDS_WITH_FAULTS) {
                        proxy.heal();
                    }
                }
                time.advance(Duration.ofSeconds(1));
            }
            assertEquals(
                    IntStream.range(0, MESSAGES)
                            .mapToObj(number -> Ledger.expected(number, VALUES))
                            .toList(),
                    ledger.messages(id));
        }

        private void restart(int what) throws IOException {
            if (what == 0) {
                server.close(Duration.ZERO);
                startServer();
                proxy.target(server.port());
            } else if (what == 1) {
                stopStation();
                startStation();
            }
        }

        /** Gives what is on its way a moment. */
        private boolean isEmpty() throws InterruptedException, ExecutionException {
            try {
                outbox.emptied().get(2, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException notYet) {
                return false;
            }
        }

        /** Everything ends, and all that is due when it does is done. */
        @Override
        public void close() throws Exception {
            stopStation();
            proxy.close();
            server.close();
            for (int i = 0; i < MOST_ROUNDS && opened.get() != closed.get(); i++) {
                time.advance(Duration.ofSeconds(1));
                threads.submit(() -> {}).get(); // listeners run on these threads
            }
            assertEquals(List.of(), List.copyOf(server.sessions()));
            assertEquals(List.of(), station.session().stream().toList());
        }
    }
}
