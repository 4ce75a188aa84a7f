package dev.ocpp4j.examples.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ActuatorTest {
    /** What reads a keyboard blocks, which the common pool must not. */
    private static void inItsOwnThread(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    private final List<Actuation> leftToOthers = new ArrayList<>();
    private final Actuator others = new Actuator() {
        @Override
        public CompletableFuture<Void> perform(Actuation actuation) {
            leftToOthers.add(actuation);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public boolean isAutomatic() {
            return false;
        }

        @Override
        public boolean can(Actuation.Kind kind) {
            return false;
        }
    };

    private CommandActuator commands(String... lines) {
        Properties file = new Properties();
        for (String line : lines) {
            int equals = line.indexOf('=');
            file.setProperty(line.substring(0, equals), line.substring(equals + 1));
        }
        return new CommandActuator(file, "CP001", others, ActuatorTest::inItsOwnThread);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aCommandThatNobodyWaitsForStillEndsBeforeTheNext(@TempDir Path dir) throws Exception {
        Path gate = dir.resolve("gate");
        Path out = dir.resolve("out");
        CommandActuator actuator = commands(
                "unplug=while [ ! -e " + gate + " ]; do sleep 0.05; done; echo unplugged >> " + out,
                "plugIn=echo plugged >> " + out);
        actuator.perform(Actuation.unplug(1)).cancel(false); // its effect was seen already
        CompletableFuture<Void> plugged = actuator.perform(Actuation.plugIn(1));
        Files.createFile(gate);
        plugged.get(30, TimeUnit.SECONDS);
        assertEquals(List.of("unplugged", "plugged"), Files.readAllLines(out));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aCommandIsRunWithWhatIsMeant(@TempDir Path dir) throws Exception {
        Path out = dir.resolve("out");
        CommandActuator actuator = commands("presentTag=echo {station} {connector} {tag} > " + out);
        actuator.perform(Actuation.presentTag(2, "TAG1")).get(30, TimeUnit.SECONDS);
        assertEquals("CP001 2 TAG1", Files.readString(out).strip());
        assertFalse(actuator.isAutomatic());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aCommandThatFailsIsAnErrorOfTheRun() {
        CompletableFuture<Void> done = commands("unplug=exit 7").perform(Actuation.unplug(1));
        ExecutionException failed = assertThrows(ExecutionException.class, () -> done.get(30, TimeUnit.SECONDS));
        assertInstanceOf(HarnessException.class, failed.getCause());
        assertEquals("exit 7 ended with 7", failed.getCause().getMessage());
    }

    @Test
    void anAddressIsPostedTo() throws Exception {
        List<String> posted = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            posted.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(posted.size() == 1 ? 200 : 500, -1);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort();
            CommandActuator actuator = commands(
                    "plugIn=POST " + url + "/plugin?evse_id={connector}",
                    "presentTag=POST " + url + "/{connector} {\"idTag\": \"{tag}\"}");
            actuator.perform(Actuation.plugIn(1)).get(30, TimeUnit.SECONDS);
            CompletableFuture<Void> refused = actuator.perform(Actuation.presentTag(1, "TAG1"));
            assertThrows(ExecutionException.class, () -> refused.get(30, TimeUnit.SECONDS));
        } finally {
            server.stop(0);
        }
        assertEquals(List.of("POST /plugin?evse_id=1 ", "POST /1 {\"idTag\": \"TAG1\"}"), posted);
    }

    @Test
    void whatTheFileDoesNotHaveIsLeftToOthers() {
        commands("unplug=true").perform(Actuation.powerCycle());
        assertEquals(List.of(Actuation.powerCycle()), leftToOthers);
    }

    @Test
    void aFileWithEverythingNeedsNobody() {
        assertTrue(
                commands("plugIn=a", "unplug=b", "presentTag=c", "powerCycle=d").isAutomatic());
    }

    @Test
    void enterSaysThatItIsDone() throws IOException {
        PipedWriter keyboard = new PipedWriter();
        List<String> asked = new ArrayList<>();
        HumanActuator person = new HumanActuator(
                new BufferedReader(new PipedReader(keyboard)), asked::add, ActuatorTest::inItsOwnThread);
        CompletableFuture<Void> plugged = person.perform(Actuation.plugIn(1));
        assertFalse(plugged.isDone());
        keyboard.write("\n");
        keyboard.flush();
        plugged.join();
        CompletableFuture<Void> presented = person.perform(Actuation.presentSameTag(1, "TAG1"));
        assertFalse(presented.isDone());
        assertEquals(
                List.of(
                        "Plug the cable of connector 1 into the vehicle. Then press Enter.",
                        "Hold the same card to the reader of connector 1. Then press Enter."),
                asked);
    }
}
