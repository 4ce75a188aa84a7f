package dev.ocpp4j.examples.schedule;

import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.smartcharging.AcceptanceRules;
import dev.ocpp4j.smartcharging.Decision;
import dev.ocpp4j.smartcharging.InstalledProfile;
import dev.ocpp4j.smartcharging.LimitSource;
import dev.ocpp4j.smartcharging.ProfileStore;
import dev.ocpp4j.smartcharging.Purpose;
import dev.ocpp4j.smartcharging.Transaction;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A case of the neutral format that sets and clears profiles. */
final class AcceptanceCase {
    private final ProfileStore store;

    private AcceptanceCase(In in) {
        boolean is16 = CaseReader.is16(in);
        store = new ProfileStore(
                CaseReader.capabilities(in.get("station")),
                is16 ? AcceptanceRules.OCPP_16 : AcceptanceRules.OCPP_201,
                CaseReader.policies(in),
                InstantSource.fixed(in.get("now").instant()));
        in.each("transactions", CaseReader::transaction).forEach(store::transactionStarted);
        List<InstalledProfile> installed = in.each("profiles", CaseReader::installed);
        for (int i = 0; i < installed.size(); i++) {
            Decision decision = install(installed.get(i));
            if (!decision.accepted()) {
                throw new UnreadableException("profiles[" + i + "] cannot be installed: " + decision.reason());
            }
        }
    }

    private Decision install(InstalledProfile installed) {
        return installed.profile().purpose() == Purpose.EXTERNAL
                ? store.setExternal(installed.profile(), LimitSource.OTHER, null)
                : store.set(installed.evse(), installed.profile());
    }

    /** What the store answers, in the form of the results. */
    static ObjectNode answer(In in) {
        AcceptanceCase run = new AcceptanceCase(in);
        ObjectNode result = Json.MAPPER.createObjectNode();
        ArrayNode answers = result.putArray("answers");
        in.get("operations").each(operation -> {
            String answer = run.apply(operation);
            return answer == null ? answers : answers.add(answer);
        });
        ArrayNode installed = result.putArray("installed");
        run.store.profiles().stream()
                .map(stored -> stored.profile().id())
                .sorted()
                .forEach(installed::add);
        return result;
    }

    /** Returns null for what is not answered. */
    private @Nullable String apply(In operation) {
        switch (operation.get("op").text()) {
            case "set":
                return words(
                        store.set(operation.get("evse").integer(), ProfileReader.profile(operation.get("profile"))));
            case "clear":
                return store.clear(CaseReader.clearCriteria(operation)) ? "Accepted" : "Unknown";
            case "start":
                store.transactionStarted(new Transaction(
                        operation.get("evse").integer(),
                        operation.get("id").text(),
                        operation.find("at", In::instant, store.now())));
                return null;
            case "stop":
                store.transactionEnded(operation.get("evse").integer());
                return null;
            case "external":
                store.setExternal(ProfileReader.profile(operation.get("profile")), LimitSource.OTHER, null);
                return null;
            default:
                throw operation.get("op").wrong("one of set, clear, start, stop, external");
        }
    }

    private static String words(Decision decision) {
        return switch (decision.status()) {
            case ACCEPTED -> "Accepted";
            case REJECTED -> "Rejected/" + decision.reasonCode();
            case PROPERTY_CONSTRAINT_VIOLATION -> "CallError:PropertyConstraintViolation";
        };
    }

    /** In what an answer is not as expected; null when it agrees. Reasons are advice and not compared. */
    static @Nullable String difference(In expected, ObjectNode found) {
        In answer = new In(found, "the answer");
        List<String> wanted = withoutReasons(expected);
        List<String> answered = withoutReasons(answer);
        if (!wanted.equals(answered)) {
            return "answers " + answered + " instead of " + wanted;
        }
        List<Integer> installed = answer.each("installed", In::integer);
        List<Integer> wantedInstalled = expected.each("installed", In::integer);
        return installed.equals(wantedInstalled) ? null : "installed " + installed + " instead of " + wantedInstalled;
    }

    private static List<String> withoutReasons(In in) {
        return in.each("answers", answer -> answer.text().split("/")[0]);
    }
}
