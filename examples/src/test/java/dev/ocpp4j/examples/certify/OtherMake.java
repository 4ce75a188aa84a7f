package dev.ocpp4j.examples.certify;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.AvailabilityStatus;
import dev.ocpp4j.v16.core.AvailabilityType;
import dev.ocpp4j.v16.core.ChangeAvailabilityRequest;
import dev.ocpp4j.v16.core.ChangeAvailabilityResponse;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.GetConfigurationResponse;
import dev.ocpp4j.v16.core.KeyValue;
import dev.ocpp4j.v16.core.RemoteStartStopStatus;
import dev.ocpp4j.v16.core.RemoteStartTransactionRequest;
import dev.ocpp4j.v16.core.RemoteStartTransactionResponse;
import java.util.List;

/** A station of another make, which does things that ours never does: unknown actions and words, texts that are too long. */
public final class OtherMake {
    private OtherMake() {}

    /** What MicroOcpp sends, and nobody knows. */
    public record CustomOperationRequest() implements Request<CustomOperationResponse> {}

    public record CustomOperationResponse() implements Response {}

    /** A StatusNotification without limits. */
    public record LooseStatusRequest(
            @JsonProperty("connectorId") Integer connectorId,
            @JsonProperty("errorCode") String errorCode,
            @JsonProperty("status") String status,
            @JsonProperty("info") String info)
            implements Request<LooseStatusResponse> {}

    public record LooseStatusResponse() implements Response {}

    /** An answer without limits. */
    public record LooseClearCacheRequest() implements Request<LooseClearCacheResponse> {}

    public record LooseClearCacheResponse(
            @JsonProperty("status") String status) implements Response {}

    static final Protocol PROTOCOL = protocol();

    private static Protocol protocol() {
        Protocol.Builder builder = Protocol.builder("1.6", "ocpp1.6")
                .actions(Ocpp16.PROTOCOL.actions().stream()
                        .filter(action -> !action.name().equals("StatusNotification")
                                && !action.name().equals("ClearCache"))
                        .toList())
                .actions(List.of(
                        new Action<>(
                                "CustomOperation",
                                Direction.TO_CSMS,
                                CustomOperationRequest.class,
                                CustomOperationResponse.class),
                        new Action<>(
                                "ClearCache",
                                Direction.TO_STATION,
                                LooseClearCacheRequest.class,
                                LooseClearCacheResponse.class),
                        new Action<>(
                                "StatusNotification",
                                Direction.TO_CSMS,
                                LooseStatusRequest.class,
                                LooseStatusResponse.class)));
        for (ErrorCode code : ErrorCode.values()) {
            builder.spell(code, Ocpp16.PROTOCOL.spell(code));
        }
        return builder.build();
    }

    static Handlers handlers() {
        return Handlers.builder()
                .on(LooseClearCacheRequest.class, (request, exchange) -> new LooseClearCacheResponse("Perhaps"))
                .on(ChangeAvailabilityRequest.class, (request, exchange) -> {
                    String status = request.type() == AvailabilityType.OPERATIVE ? "Available" : "Unavailable";
                    exchange.afterReply(() -> {
                        exchange.session().send(new CustomOperationRequest());
                        exchange.session().send(new LooseStatusRequest(1, "NoError", "Perhaps", null));
                        exchange.session().send(new LooseStatusRequest(1, "NoError", status, "x".repeat(60)));
                    });
                    return new ChangeAvailabilityResponse(AvailabilityStatus.ACCEPTED);
                })
                .on(
                        RemoteStartTransactionRequest.class,
                        (request, exchange) -> new RemoteStartTransactionResponse(RemoteStartStopStatus.REJECTED))
                .on(
                        GetConfigurationRequest.class,
                        (request, exchange) -> new GetConfigurationResponse(
                                List.of(new KeyValue("NumberOfConnectors", true, "1")), null))
                .build();
    }
}
