package dev.ocpp4j.examples.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.smartcharging.CompositePeriod;
import dev.ocpp4j.smartcharging.CompositeSchedules;
import dev.ocpp4j.smartcharging.reference.Scenario;
import dev.ocpp4j.smartcharging.reference.SecondBySecond;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The cases that lie beside the project, from the documents, from other implementations, and written for the edges. */
class SharedCasesTest {
    private static final Path SHARED = Path.of("../../shared/smartcharging/vectors");

    @TestFactory
    Stream<DynamicTest> everyCaseIsAnsweredAsExpected() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "Skipped: no shared cases at " + SHARED);
        List<In> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(SHARED)) {
            for (Path file : files.sorted().toList()) {
                JsonNode root = Json.MAPPER.readTree(Files.readString(file));
                root.get("cases").forEach(json -> cases.add(new In(json)));
            }
        }
        return cases.stream()
                .map(in -> dynamicTest(in.get("name").text(), () -> {
                    if (in.find("request") == null) {
                        assertNull(AcceptanceCase.difference(in.get("expected"), AcceptanceCase.answer(in)));
                    } else {
                        composite(in);
                    }
                }));
    }

    private static void composite(In in) {
        CompositeCase read = CompositeCase.read(in);
        ObjectNode answer = read.answer();
        assertNull(CompositeCase.difference(in, in.get("expected"), answer));
        if (answer.get("status").asString().equals("Accepted")) {
            CompositeSchedules schedules =
                    CompositeSchedules.of(read.station(), read.policies(), read.profiles(), read.transactions());
            List<CompositePeriod> periods = schedules.compose(read.request()).periods();
            for (int i = 1; i < periods.size(); i++) {
                CompositePeriod before = periods.get(i - 1);
                assertNotEquals(
                        periods.get(i),
                        new CompositePeriod(
                                periods.get(i).startPeriod(),
                                before.limit(),
                                before.numberPhases(),
                                before.phaseToUse()),
                        "R3");
            }
            Scenario scenario =
                    new Scenario(read.station(), read.policies(), read.profiles(), read.transactions(), read.request());
            if (read.request().duration() <= 100_000) {
                assertEquals(SecondBySecond.compose(scenario), periods, "the plain definition");
            }
        }
    }
}
