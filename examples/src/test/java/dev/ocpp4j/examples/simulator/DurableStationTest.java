package dev.ocpp4j.examples.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.examples.Main;
import dev.ocpp4j.examples.station.SimulatedStation16;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a station of 1.6 with a journal still knows when its process has ended: each bench is a process. */
class DurableStationTest {
    @TempDir
    private Path dir;

    private static ConsoleBench process(Path journal) {
        ConsoleBench bench = new ConsoleBench(1, builder -> {
            try {
                SimulatedStation16.durable(builder, journal);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        bench.station.start();
        return bench;
    }

    /** The process ends at once: another one finds what is in the files now. Those themselves stay open here. */
    private ConsoleBench nextProcess(Path journal) throws IOException {
        Path next = dir.resolve("next");
        Files.copy(journal, next);
        Files.copy(state(journal), state(next));
        return process(next);
    }

    private static Path state(Path journal) {
        return journal.resolveSibling(journal.getFileName() + ".state");
    }

    // 1.6 section 4.10, reason PowerLoss
    @Test
    void aTransactionThatTheEndOfTheProcessCutOffIsEndedByTheNextOne() throws IOException {
        Path journal = dir.resolve("journal");
        ConsoleBench first = process(journal);
        first.station.plugIn(1, 1);
        first.station.presentTag(1, "TAG1");
        assertEquals(1, first.received(StartTransactionRequest.class).size());

        ConsoleBench second = nextProcess(journal);

        assertEquals(List.of(), second.received(StartTransactionRequest.class));
        List<StopTransactionRequest> stops = second.received(StopTransactionRequest.class);
        assertEquals(1, stops.size());
        assertEquals(Reason.POWER_LOSS, stops.get(0).reason());
        assertEquals(1, stops.get(0).transactionId());
    }

    @Test
    void whatEndedOfflineIsToldByTheNextProcess() throws IOException {
        Path journal = dir.resolve("journal");
        ConsoleBench first = process(journal);
        first.station.plugIn(1, 1);
        first.station.presentTag(1, "TAG1");
        first.cut();
        first.pass(60);
        first.station.unplug(1);
        assertEquals(List.of(), first.received(StopTransactionRequest.class));

        List<StopTransactionRequest> stops = nextProcess(journal).received(StopTransactionRequest.class);

        assertEquals(1, stops.size());
        assertEquals(Reason.EV_DISCONNECTED, stops.get(0).reason());
        assertEquals(1, stops.get(0).transactionId());
    }

    @Test
    void theCommandKeepsAJournalAndAState() {
        Path journal = dir.resolve("typed");
        InputStream in = System.in;
        System.setIn(new ByteArrayInputStream("quit\n".getBytes(StandardCharsets.UTF_8)));
        try {
            assertEquals(0, Main.commandLine().execute("station", "ws://127.0.0.1:1/CP001", "--journal=" + journal));
        } finally {
            System.setIn(in);
        }
        assertTrue(Files.exists(journal));
        assertTrue(Files.exists(state(journal)));
    }

    @Test
    void aStateThatIsNoneIsSaidAndTheJournalIsFreeAgain() throws IOException {
        Path journal = dir.resolve("journal");
        Files.writeString(state(journal), "This is a letter.");
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine();
        line.setErr(new PrintWriter(err));
        String[] arguments = {"station", "ws://127.0.0.1:1/CP001", "--journal=" + journal};

        assertEquals(1, line.execute(arguments));
        assertEquals(1, line.execute(arguments));

        assertTrue(err.toString().contains("journal.state"), err::toString);
        assertFalse(err.toString().contains("open already"), err::toString);
    }
}
