package dev.ocpp4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process with an outbox again and again. Each start of a JVM takes its time: the system property {@code
 * ocpp4j.outbox.kills} says how often, 25 when it is not set.
 */
@Timeout(300)
class OutboxKillTest {
    private static final int KILLS = Integer.getInteger("ocpp4j.outbox.kills", 25);

    private static final int PATIENCE_MS = 60_000;

    @TempDir
    private Path dir;

    private final Random random = new Random(20_260_101);
    private final TreeSet<Long> added = new TreeSet<>();
    private final TreeSet<Long> arrived = new TreeSet<>();
    private long lastTried = -1;
    private int again;

    // 1.6 section 3.7: a process that is killed at any moment loses nothing and changes no order
    @Test
    void aProcessThatIsKilledAgainAndAgainDeliversEverythingInOrder() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            for (int kill = 0; kill < KILLS; kill++) {
                run(server, 100_000, 1 + random.nextInt(150));
            }
            run(server, 1, Integer.MAX_VALUE);
        }
        TreeSet<Long> lost = new TreeSet<>(added);
        lost.removeAll(arrived);
        assertEquals(new TreeSet<>(), lost);
        assertTrue(arrived.size() > KILLS, () -> arrived.size() + " arrived");
        assertTrue(again > 0, "some kills came before an answer");
    }

    /** Runs a process and kills it after so many lines, or lets it come to its end. */
    private void run(ServerSocket server, int count, int killAfter) throws Exception {
        Process process = start(server.getLocalPort(), count);
        int lines = 0;
        lines = 0;
        try (Socket socket = accept(server);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
            String line = read(in);
            while (line != null && !line.equals("E")) {
                note(line, out);
                if (++lines == killAfter) {
                    process.destroyForcibly(); // what is on its way here is still read
                }
                line = read(in);
            }
            assertTrue(line != null || killAfter < Integer.MAX_VALUE, "the last process came to its end");
        } finally {
            process.destroyForcibly();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        }
    }

    private static Socket accept(ServerSocket server) throws IOException {
        server.setSoTimeout(PATIENCE_MS);
        Socket socket = server.accept();
        socket.setSoTimeout(PATIENCE_MS);
        return socket;
    }

    private static String read(BufferedReader in) throws IOException {
        try {
            return in.readLine();
        } catch (SocketException killed) {
            return null;
        }
    }

    private Process start(int port, int count) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OutboxVictim.class.getName(),
                        dir.resolve("outbox").toString(),
                        Integer.toString(port),
                        Long.toString(lastTried + 1),
                        Integer.toString(count))
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve("output").toFile())
                .start();
    }

    private void note(String line, PrintWriter out) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "T" -> lastTried = Long.parseLong(words[1]);
            case "A" -> added.add(Long.parseLong(words[1]));
            case "S" -> {
                long number = Long.parseLong(words[1]);
                arrive(number, words[2]);
                out.println("R " + number);
            }
            default -> throw new AssertionError(line);
        }
    }

    private void arrive(long number, String learnt) {
        if (!arrived.isEmpty() && number == arrived.last()) {
            again++; // the answer was lost with the process
        } else {
            assertTrue(arrived.isEmpty() || number > arrived.last(), () -> number + " after " + arrived.last());
            arrived.add(number);
        }
        long subject = number - number % OutboxVictim.PER_SUBJECT;
        if (number > subject && arrived.contains(subject)) {
            assertEquals(Long.toString(subject), learnt, () -> "what was learnt at the start of " + number);
        }
    }
}
