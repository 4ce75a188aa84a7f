package dev.ocpp4j.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a station and a server again and again while the one tells the other of its transactions. The system property
 * {@code ocpp4j.kills} says how often, 6 when it is not set: each process takes its time to start.
 */
@Timeout(3600)
class KillTest {
    private static final int KILLS = Integer.getInteger("ocpp4j.kills", 6);
    private static final int MOST_PER_LIFE = 200;
    private static final String DELIVERED = "delivered";

    @TempDir
    private Path folder;

    private final Random random = new Random(20_260_501);

    private final List<String> told = new ArrayList<>();
    /** What was being stored when its station was killed: it may have been stored. */
    private final Set<String> perhaps = new HashSet<>();

    // T14, T15
    @Test
    void whoeverIsKilledEveryMessageArrivesOnceAndInOrder() throws Exception {
        Path ledgerFile = folder.resolve("ledger");
        String file = ledgerFile.toString();
        Victim server = new Victim("server", "0", file);
        String port = server.next();
        int number = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Victim station = station(port, number, Integer.MAX_VALUE);
            boolean killServer = random.nextBoolean();
            for (int left = 1 + random.nextInt(MOST_PER_LIFE); left > 0; left--) {
                number = tell(station.next());
            }
            if (killServer) {
                server.kill();
                server = new Victim("server", port, file);
                server.next();
                for (int left = 1 + random.nextInt(MOST_PER_LIFE); left > 0; left--) {
                    number = tell(station.next());
                }
            }
            for (String line : station.kill()) {
                number = tell(line);
            }
            perhaps.add(Ledger.expected(number, Victims.VALUES));
            number += Ledger.LENGTH_BESIDE_VALUES + Victims.VALUES;
            number -= number % (Ledger.LENGTH_BESIDE_VALUES + Victims.VALUES); // begins another transaction
        }
        Victim last = station(port, number, number + 1);
        for (String line = last.next(); !line.equals(DELIVERED); line = last.next()) {
            tell(line);
        }
        last.kill();
        server.kill();

        Ledger ledger = new Ledger();
        Files.readAllLines(ledgerFile).forEach(ledger::restore);
        List<String> arrived = new ArrayList<>(ledger.messages("CP001"));
        arrived.removeIf(message -> perhaps.contains(message));
        assertEquals(told, arrived);
    }

    /** @return the number of the next message */
    private int tell(String line) {
        int number = Integer.parseInt(line);
        told.add(Ledger.expected(number, Victims.VALUES));
        return number + 1;
    }

    private Victim station(String port, int first, int end) throws IOException {
        return new Victim(
                "station", port, folder.resolve("outbox").toString(), Integer.toString(first), Integer.toString(end));
    }

    /** A process of {@link Victims}. */
    private static final class Victim {
        private final Process process;
        private final BufferedReader out;

        Victim(String... arguments) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Victims.class.getName()));
            command.addAll(List.of(arguments));
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            out = process.inputReader(StandardCharsets.UTF_8);
        }

        String next() throws IOException {
            String line = out.readLine();
            if (line == null) {
                throw new IOException("The process has ended");
            }
            return line;
        }

        /** Kills it; returns what it had still said. */
        List<String> kill() throws Exception {
            process.toHandle().destroyForcibly(); // unlike that of the process, it leaves what was said to be read
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            return out.lines().toList();
        }
    }
}
