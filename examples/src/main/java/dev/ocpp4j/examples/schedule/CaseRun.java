package dev.ocpp4j.examples.schedule;

import dev.ocpp4j.examples.console.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Evaluates files of cases, one case after the other. What cannot be read is told and passed over. */
final class CaseRun {
    private static final JsonMapper MAPPER = Json.MAPPER
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** How many disagreements are named; the results have them all. */
    private static final int MOST_NAMED = 20;

    private final Consumer<ObjectNode> results;
    private final Tally composites = new Tally();
    private final Tally acceptances = new Tally();
    private final List<String> disagreements = new ArrayList<>();
    private int unreadable;

    /** How many cases of a kind there were. */
    private static final class Tally {
        int agree;
        int differ;
        int withoutExpectation;

        String line(String kind) {
            int all = agree + differ + withoutExpectation;
            return "%d %s cases: %d agree, %d differ, %d without expectation"
                    .formatted(all, kind, agree, differ, withoutExpectation);
        }
    }

    /** @param results is given one line for each case */
    CaseRun(Consumer<ObjectNode> results) {
        this.results = results;
    }

    /** Evaluates all cases of a file. */
    void file(Path path) {
        try (JsonParser parser = MAPPER.createParser(Files.newInputStream(path))) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                cases(parser);
            } else if (first == JsonToken.START_OBJECT) {
                inObject(parser);
            } else {
                unreadable(path.toString(), "is no file of cases");
            }
        } catch (JacksonException e) {
            unreadable(path.toString(), "is no JSON: " + e.getOriginalMessage());
        } catch (NoSuchFileException e) {
            unreadable(path.toString(), "does not exist");
        } catch (IOException e) {
            unreadable(path.toString(), "cannot be read: " + e.getMessage());
        }
    }

    private void inObject(JsonParser parser) {
        boolean found = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            boolean array = parser.nextToken() == JsonToken.START_ARRAY;
            if (array && name.equals("cases")) {
                found = true;
                cases(parser);
            } else {
                parser.skipChildren();
            }
        }
        if (!found) {
            throw new UnreadableException("there are no cases");
        }
    }

    private void cases(JsonParser parser) {
        for (int number = 0; parser.nextToken() != JsonToken.END_ARRAY; number++) {
            JsonNode json = MAPPER.readTree(parser);
            String name = json.path("name").asString("cases[" + number + "]");
            ObjectNode line;
            try {
                line = one(name, new In(json));
            } catch (RuntimeException e) {
                // Whatever is wrong with one case must not stop the others.
                unreadable(name, e.getMessage() == null ? e.toString() : e.getMessage());
                continue;
            }
            results.accept(line);
        }
    }

    private ObjectNode one(String name, In in) {
        boolean composite = in.find("request") != null;
        ObjectNode answer = composite ? CompositeCase.read(in).answer() : AcceptanceCase.answer(in);
        judge(name, composite ? composites : acceptances, in.find("expected") == null, difference(in, answer));
        ObjectNode line = Json.MAPPER.createObjectNode().put("name", name);
        line.setAll(answer);
        return line;
    }

    private void judge(String name, Tally tally, boolean withoutExpectation, @Nullable String difference) {
        if (withoutExpectation) {
            tally.withoutExpectation++;
        } else if (difference == null) {
            tally.agree++;
        } else {
            tally.differ++;
            disagreements.add(name + ": " + difference);
        }
    }

    /** Where the peer that a case is from contradicts the documents, the documents count. */
    private static @Nullable String difference(In in, ObjectNode answer) {
        boolean contradicts = in.find("verdict", In::text, "").equals("CONTRADICTS");
        In byTheDocuments = contradicts ? in.find("specExpected") : null;
        In expected = byTheDocuments == null ? in.find("expected") : byTheDocuments;
        if (expected == null) {
            return null;
        }
        return answer.has("answers")
                ? AcceptanceCase.difference(expected, answer)
                : CompositeCase.difference(in, expected, answer);
    }

    private void unreadable(String name, String reason) {
        unreadable++;
        results.accept(Json.MAPPER.createObjectNode().put("name", name).put("error", reason));
        disagreements.add(name + ": " + reason);
    }

    /** Tells how far the answers agree with what was expected. */
    void summary(Consumer<String> out) {
        disagreements.stream().limit(MOST_NAMED).forEach(out);
        if (disagreements.size() > MOST_NAMED) {
            out.accept("… and " + (disagreements.size() - MOST_NAMED) + " more");
        }
        out.accept(composites.line("composite"));
        out.accept(acceptances.line("acceptance"));
        out.accept(unreadable + " could not be read");
    }

    /** Whether every case could be read and was answered as expected. */
    boolean allAgree() {
        return disagreements.isEmpty();
    }
}
