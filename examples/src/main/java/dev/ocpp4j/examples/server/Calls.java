package dev.ocpp4j.examples.server;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.OcppException;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.examples.server.CallFailure.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/** Calls that were typed or posted: action and payload as text, checked before anything is sent. */
final class Calls {
    private final Stations stations;
    private final Listener listener;
    private final Map<Protocol, OcppJson> json = new ConcurrentHashMap<>();

    /** Is told what stations agreed to. */
    interface Listener {
        void onAnswer(String stationId, Request<?> request, Response response);
    }

    Calls(Stations stations, Listener listener) {
        this.stations = stations;
        this.listener = listener;
    }

    /** The names of the actions that a server may send. */
    static List<String> actions(Protocol protocol) {
        return protocol.actions().stream()
                .filter(Calls::isForStations)
                .map(Action::name)
                .sorted()
                .toList();
    }

    private static boolean isForStations(Action<?, ?> action) {
        return action.direction().allows(Direction.TO_STATION);
    }

    /**
     * Sends a call.
     *
     * @param payload the request as JSON
     * @param timeout how long to wait for the answer, empty for as long as usual
     * @return the response, or a {@link CallFailure}
     */
    CompletableFuture<Record> call(String stationId, String actionName, String payload, Optional<Duration> timeout) {
        try {
            OcppSession session = session(stationId);
            Request<?> request = request(session.protocol(), actionName, payload);
            CompletableFuture<? extends Response> answer =
                    timeout.isPresent() ? session.send(request, timeout.get()) : session.send(request);
            return answer.handle((response, failure) -> {
                if (failure != null) {
                    throw failureOf(failure, session.protocol());
                }
                listener.onAnswer(stationId, request, response);
                return (Record) response;
            });
        } catch (CallFailure notSent) {
            return CompletableFuture.failedFuture(notSent);
        }
    }

    private OcppSession session(String stationId) {
        return stations.session(stationId).orElseThrow(() -> {
            String why = stations.find(stationId).isPresent() ? " is not connected" : " is not known";
            return new CallFailure(Kind.UNKNOWN_STATION, "UnknownStation", stationId + why);
        });
    }

    private Request<?> request(Protocol protocol, String actionName, String payload) {
        Action<?, ?> action = protocol.action(actionName)
                .filter(Calls::isForStations)
                .orElseThrow(() -> new CallFailure(
                        Kind.UNKNOWN_ACTION,
                        "UnknownAction",
                        actionName + " is not an action that a server sends in " + protocol + "; there is "
                                + String.join(", ", actions(protocol))));
        try {
            // EXACT: a misspelt optional field is a mistake, not something to be dropped silently
            return (Request<?>) json.computeIfAbsent(protocol, version -> new OcppJson(version, Reading.EXACT))
                    .read(payload, action.request().asSubclass(Record.class));
        } catch (InvalidMessageException invalid) {
            throw CallFailure.invalid(Kind.INVALID_REQUEST, invalid, protocol);
        }
    }

    private static RuntimeException failureOf(Throwable failure, Protocol protocol) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof OcppException known) {
            return CallFailure.of(known, protocol);
        }
        return cause instanceof RuntimeException unexpected ? unexpected : new IllegalStateException(cause);
    }
}
