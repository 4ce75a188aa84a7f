package dev.ocpp4j.smartcharging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.smartcharging.reference.Cases;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

class SharedAcceptanceCasesTest {
    @TestFactory
    Stream<DynamicTest> theStoreAgreesWith() throws IOException {
        return Cases.shared("ocpp-profile-acceptance-cases/1").stream()
                .map(json -> DynamicTest.dynamicTest(json.get("name").asString(), () -> run(json)));
    }

    private static void run(JsonNode json) {
        boolean v16 = json.get("version").asString().equals("1.6");
        Instant now = Cases.instant(json.get("now"));
        ProfileStore store = new ProfileStore(
                Cases.capabilities(json.get("station")),
                v16 ? AcceptanceRules.OCPP_16 : AcceptanceRules.OCPP_201,
                Cases.policies(json),
                InstantSource.fixed(now));
        Cases.transactions(json.path("transactions")).forEach(store::transactionStarted);
        Cases.profiles(json.path("profiles"))
                .forEach(installed -> assertEquals(
                        Decision.Status.ACCEPTED,
                        store.set(installed.evse(), installed.profile()).status()));
        List<String> answers = new ArrayList<>();
        for (JsonNode operation : json.get("operations")) {
            String answer = apply(store, operation);
            if (answer != null) {
                answers.add(answer);
            }
        }
        List<String> expected = new ArrayList<>();
        json.get("expected")
                .get("answers")
                .forEach(answer -> expected.add(answer.asString().split("/")[0]));
        assertEquals(expected, answers);
        List<Integer> installed = new ArrayList<>();
        json.get("expected").get("installed").forEach(id -> installed.add(id.asInt()));
        assertEquals(
                installed,
                store.profiles().stream()
                        .map(stored -> stored.profile().id())
                        .sorted()
                        .toList());
    }

    private static String apply(ProfileStore store, JsonNode operation) {
        int evse = operation.path("evse").asInt(0);
        switch (operation.get("op").asString()) {
            case "set":
                return spelt(store.set(evse, Cases.profile(operation.get("profile"))));
            case "clear":
                return store.clear(Cases.clearCriteria(operation)) ? "Accepted" : "Unknown";
            case "start":
                store.transactionStarted(
                        new Transaction(evse, operation.get("id").asString(), Cases.instant(operation.get("at"))));
                return null;
            case "stop":
                store.transactionEnded(evse);
                return null;
            case "external":
                store.setExternal(Cases.profile(operation.get("profile")), LimitSource.EMS, null);
                return null;
            default:
                throw new IllegalArgumentException(operation.toString());
        }
    }

    private static String spelt(Decision decision) {
        return switch (decision.status()) {
            case ACCEPTED -> "Accepted";
            case REJECTED -> "Rejected";
            case PROPERTY_CONSTRAINT_VIOLATION -> "CallError:PropertyConstraintViolation";
        };
    }
}
