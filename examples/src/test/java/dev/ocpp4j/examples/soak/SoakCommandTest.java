package dev.ocpp4j.examples.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.examples.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The short form: that everything works, not how fast. It starts servers in processes of their own. */
class SoakCommandTest {
    private record Run(int exitCode, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine =
                Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exitCode = commandLine.execute(arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }

    private static List<String> ids(String table) {
        return table.lines()
                .filter(line -> line.startsWith("| T"))
                .map(line -> line.split(" ")[1])
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "capacity, T1 T2 T3 T4 T5",
        "storm, T6 T8 T7",
        "stuck, T9",
        "slow, T10",
        "flood, T12 T12 T12 T12",
        "hostile, T13",
        "churn, T19"
    })
    void eachPartReachesWhatDoesNotDependOnTheMachine(String part, String rows) {
        Run run = run("soak", "--short", "--only", part);

        assertEquals(Arrays.asList(rows.split(" ")), ids(run.out), run.out + run.err);
        assertEquals(0, run.exitCode, run.out + run.err);
    }

    @Test
    void moreThanTheMachineCanTakeIsWrongUsage() {
        Run run = run("soak", "--stations", "1000000");

        assertEquals(2, run.exitCode);
        assertTrue(run.err.contains("--stations is 100 to 19000"), run.err);
    }
}
