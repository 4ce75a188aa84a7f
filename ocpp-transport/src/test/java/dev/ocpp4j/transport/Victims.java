package dev.ocpp4j.transport;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Outbox;
import dev.ocpp4j.core.OutboxJournal;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.station.TransactionMessages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.Executors;

/** A server and a station that are started as processes of their own, to be killed. They end with their input. */
final class Victims {
    /** How many meter values a transaction has. */
    static final int VALUES = 8;

    private static final Duration SOON = Duration.ofMillis(50);

    private Victims() {}

    /** Runs one of them: {@code server <port> <file>}, or {@code station <port> <file> <first> <end>}. */
    public static void main(String[] args) throws Exception {
        if (args[0].equals("server")) {
            server(Integer.parseInt(args[1]), Path.of(args[2]));
        } else {
            station(Integer.parseInt(args[1]), Path.of(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]));
        }
        while (System.in.read() >= 0) {
            // until whoever has started it is gone
        }
        Runtime.getRuntime().halt(0);
    }

    /** Writes down each message before it answers. */
    private static void server(int port, Path file) throws IOException {
        Ledger ledger = new Ledger();
        if (Files.exists(file)) {
            Files.readAllLines(file).forEach(ledger::restore);
        }
        OcppServer server = OcppServer.builder()
                .bind("127.0.0.1")
                .port(port)
                .accept(Ocpp16.PROTOCOL, ledger.handlers(line -> append(file, line)))
                .authenticate(handshake -> Authenticator.accept())
                .start();
        System.out.println(server.port());
    }

    private static void append(Path file, String line) {
        try {
            Files.writeString(
                    file, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the number of each message that is stored, and when all are delivered. */
    private static void station(int port, Path file, int first, int end) throws IOException {
        SessionConfig config =
                SessionConfig.builder().callTimeout(Duration.ofSeconds(30)).build();
        Outbox outbox = Outbox.builder(Ocpp16.PROTOCOL, config)
                .executor(Executors.newSingleThreadExecutor())
                .rules(new TransactionMessages())
                .attempts(() -> Integer.MAX_VALUE)
                .retryInterval(() -> SOON)
                .open(OutboxJournal.file(file));
        Fixtures.station(port, "CP001")
                .config(config)
                .reconnect(new ReconnectPolicy(SOON, Duration.ZERO, 0))
                .listener(new StationListener() {
                    @Override
                    public void onConnected(OcppSession session) {
                        outbox.connected(session::send);
                    }

                    @Override
                    public void onDisconnected(OcppSession session, CloseReason reason) {
                        outbox.disconnected();
                    }
                })
                .start();
        for (int number = first; number < end; number++) {
            Request<?> message = Ledger.message(number, VALUES);
            if (!outbox.add(Ledger.subject(number, VALUES), message)) {
                throw new IllegalStateException("No room");
            }
            System.out.println(number);
        }
        outbox.emptied().thenRun(() -> System.out.println("delivered"));
    }
}
