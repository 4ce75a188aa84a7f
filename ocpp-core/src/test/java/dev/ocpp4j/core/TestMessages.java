package dev.ocpp4j.core;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ocpp4j.core.constraint.MaxDecimals;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Two small versions with the same actions, spelt as 1.6 and as 2.0.1 do. */
public final class TestMessages {
    /** Has one value of each kind that messages may hold. */
    public record EchoRequest(
            @NotNull @Size(max = 20) String text,
            @Min(0) @Max(99) Integer number,
            Boolean flag,

            @DecimalMin("0.0") @DecimalMax(value = "1000", inclusive = false) @MaxDecimals(1)
            BigDecimal limit,

            Instant timestamp,
            Colour colour,
            @Valid Part part,
            @Size(min = 1, max = 3) List<@NotNull @Valid Part> parts,
            List<@NotNull @Size(max = 5) String> words,
            Object any,
            @Valid Custom custom)
            implements Request<EchoResponse> {
        public EchoRequest {
            parts = parts == null ? null : List.copyOf(parts);
        }

        public EchoRequest(String text) {
            this(text, null, null, null, null, null, null, null, null, null, null);
        }

        public EchoRequest withNumber(Integer value) {
            return new EchoRequest(text, value, flag, limit, timestamp, colour, part, parts, words, any, custom);
        }
    }

    public record EchoResponse(
            @NotNull @Size(max = 20) String text, @Valid Part part) implements Response {
        public EchoResponse(String text) {
            this(text, null);
        }
    }

    public record Part(
            @NotNull Integer id,
            @Pattern(regexp = "[a-z]*") String name,
            @Valid Part inner) {
        public Part(Integer id) {
            this(id, null, null);
        }
    }

    public record Custom(
            @NotNull String vendorId, @JsonAnySetter Map<String, Object> properties) {}

    public enum Colour {
        @JsonProperty("Red")
        RED,
        @JsonProperty("L1-N")
        L1_N
    }

    public record PingRequest() implements Request<PingResponse> {}

    public record PingResponse() implements Response {}

    public record TellRequest(@NotNull Integer value) implements Request<TellResponse> {}

    public record TellResponse() implements Response {}

    public record ResetRequest() implements Request<ResetResponse> {}

    public record ResetResponse() implements Response {}

    static final List<Action<?, ?>> ACTIONS = List.of(
            new Action<>("Echo", Direction.BOTH, EchoRequest.class, EchoResponse.class),
            new Action<>("Ping", Direction.BOTH, PingRequest.class, PingResponse.class),
            new Action<>("Tell", Direction.TO_CSMS, TellRequest.class, TellResponse.class),
            new Action<>("Reset", Direction.TO_STATION, ResetRequest.class, ResetResponse.class));

    /** With the error table of 1.6. */
    public static final Protocol OLD = Protocol.builder("old", "ocppold")
            .actions(ACTIONS)
            .spell(ErrorCode.FORMAT_VIOLATION, "FormationViolation")
            .spell(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, "OccurenceConstraintViolation")
            .spell(ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED, "ProtocolError")
            .spell(ErrorCode.RPC_FRAMEWORK_ERROR, "FormationViolation")
            .answer(Rule.ENVELOPE, ErrorCode.FORMAT_VIOLATION)
            .answer(Rule.MESSAGE_ID, ErrorCode.FORMAT_VIOLATION)
            .answer(Rule.DUPLICATE_ID, ErrorCode.FORMAT_VIOLATION)
            .tolerate(Rule.UNKNOWN_PROPERTY)
            .build();

    /** With the error table of 2.0.1. */
    public static final Protocol NEW = Protocol.builder("new", "ocppnew")
            .actions(ACTIONS)
            .spell(ErrorCode.FORMAT_VIOLATION, "FormatViolation")
            .spell(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, "OccurrenceConstraintViolation")
            .spell(ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED, "MessageTypeNotSupported")
            .spell(ErrorCode.RPC_FRAMEWORK_ERROR, "RpcFrameworkError")
            .answer(Rule.JSON, ErrorCode.RPC_FRAMEWORK_ERROR)
            .answer(Rule.ENVELOPE, ErrorCode.RPC_FRAMEWORK_ERROR)
            .answer(Rule.MESSAGE_ID, ErrorCode.RPC_FRAMEWORK_ERROR)
            .answer(Rule.DUPLICATE_ID, ErrorCode.RPC_FRAMEWORK_ERROR)
            .answer(Rule.MESSAGE_TYPE, ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED)
            .build();

    private TestMessages() {}
}
