package dev.ocpp4j.transport;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.HeartbeatResponse;
import dev.ocpp4j.v16.core.MeterValue;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.MeterValuesResponse;
import dev.ocpp4j.v16.core.SampledValue;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StartTransactionResponse;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a server knows of transactions: each message once, in the order in which it came first. It outlives servers. And
 * the messages of a station, so that both can be compared.
 */
final class Ledger {
    /** A start and a stop. */
    static final int LENGTH_BESIDE_VALUES = 2;

    static final Instant BEGIN = Instant.parse("2026-05-01T12:00:00Z");

    /** The ids of transactions, by station and what their meter showed first. */
    private final Map<String, Integer> ids = new HashMap<>();

    private final Map<String, Set<String>> messages = new HashMap<>();
    private int repeats;

    Handlers handlers() {
        return handlers(line -> {});
    }

    /** @param keep is given each new message before it is answered */
    Handlers handlers(Consumer<String> keep) {
        return Handlers.builder()
                .on(HeartbeatRequest.class, (request, exchange) -> new HeartbeatResponse(BEGIN))
                .on(StartTransactionRequest.class, (request, exchange) -> {
                    String station = exchange.session().stationId();
                    int id;
                    synchronized (this) {
                        id = ids.computeIfAbsent(station + " " + request.meterStart(), first -> ids.size() + 1);
                        note(station, "start " + id + " " + request.meterStart(), keep);
                    }
                    return new StartTransactionResponse(new IdTagInfo(AuthorizationStatus.ACCEPTED), id);
                })
                .on(MeterValuesRequest.class, (request, exchange) -> {
                    note(
                            exchange.session().stationId(),
                            "meter " + request.transactionId() + " "
                                    + request.meterValue()
                                            .get(0)
                                            .sampledValue()
                                            .get(0)
                                            .value(),
                            keep);
                    return new MeterValuesResponse();
                })
                .on(StopTransactionRequest.class, (request, exchange) -> {
                    note(
                            exchange.session().stationId(),
                            "stop " + request.transactionId() + " " + request.meterStop(),
                            keep);
                    return new StopTransactionResponse();
                })
                .build();
    }

    /** What a server wrote down that is gone. */
    synchronized void restore(String kept) {
        String station = kept.substring(0, kept.indexOf(' '));
        String line = kept.substring(kept.indexOf(' ') + 1);
        messages.computeIfAbsent(station, id -> new LinkedHashSet<>()).add(line);
        String[] words = line.split(" ");
        if (words[0].equals("start")) {
            ids.put(station + " " + words[2], Integer.parseInt(words[1]));
        }
    }

    private synchronized void note(String station, String line, Consumer<String> keep) {
        if (messages.computeIfAbsent(station, id -> new LinkedHashSet<>()).add(line)) {
            keep.accept(station + " " + line);
        } else {
            repeats++;
        }
    }

    synchronized int repeats() {
        return repeats;
    }

    /** The messages of a station, each once, with the first message of its transaction in place of the id. */
    synchronized List<String> messages(String station) {
        Map<String, String> numbers = new HashMap<>();
        List<String> plain = new ArrayList<>();
        for (String line : messages.getOrDefault(station, Set.of())) {
            String[] words = line.split(" ");
            if (words[0].equals("start")) {
                numbers.put(words[1], words[2]);
            }
            plain.add(words[0] + " " + numbers.get(words[1]) + " " + words[2]);
        }
        return plain;
    }

    // ---- the station

    /** The message number so-and-so of a station that has one transaction after another: a start, values, a stop. */
    static Request<?> message(int number, int values) {
        int first = number - number % (values + LENGTH_BESIDE_VALUES);
        Instant time = BEGIN.plusSeconds(number);
        if (number == first) {
            return new StartTransactionRequest(1, "TAG", first, time);
        }
        return number == first + values + 1
                ? new StopTransactionRequest(number, time, -1)
                : new MeterValuesRequest(
                                1, List.of(new MeterValue(time, List.of(new SampledValue(Integer.toString(number))))))
                        .withTransactionId(-1);
    }

    static String subject(int number, int values) {
        return "transaction " + number / (values + LENGTH_BESIDE_VALUES);
    }

    /** The same as a ledger has it. */
    static String expected(int number, int values) {
        int first = number - number % (values + LENGTH_BESIDE_VALUES);
        String kind = number == first ? "start" : number == first + values + 1 ? "stop" : "meter";
        return kind + " " + first + " " + number;
    }
}
