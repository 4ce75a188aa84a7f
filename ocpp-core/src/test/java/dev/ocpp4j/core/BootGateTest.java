package dev.ocpp4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.BootGate.Registration;
import dev.ocpp4j.core.TestMessages.EchoRequest;
import dev.ocpp4j.core.TestMessages.EchoResponse;
import dev.ocpp4j.core.TestMessages.PingRequest;
import dev.ocpp4j.core.TestMessages.PingResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** B01.FR.10, B02.FR.09, B03.FR.07, J errata 3.10. */
class BootGateTest {
    public record BootRequest() implements Request<BootResponse> {}

    public record BootResponse() implements Response {}

    private static final Protocol PROTOCOL = Protocol.builder("boot", "boot")
            .actions(TestMessages.ACTIONS)
            .actions(
                    List.of(new Action<>("BootNotification", Direction.TO_CSMS, BootRequest.class, BootResponse.class)))
            .spell(ErrorCode.FORMAT_VIOLATION, "FormatViolation")
            .spell(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, "OccurrenceConstraintViolation")
            .spell(ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED, "MessageTypeNotSupported")
            .spell(ErrorCode.RPC_FRAMEWORK_ERROR, "RpcFrameworkError")
            .build();

    private final BootGate gate = new BootGate();
    private final Handlers handlers = Handlers.builder()
            .guard(gate)
            .on(BootRequest.class, (request, exchange) -> {
                gate.register(exchange.session().stationId(), Registration.ACCEPTED);
                return new BootResponse();
            })
            .on(PingRequest.class, (request, exchange) -> new PingResponse())
            .on(EchoRequest.class, (request, exchange) -> new EchoResponse("ok"))
            .build();

    private String answer(Wire wire, String action) {
        wire.sent.clear();
        String payload = action.equals("Echo") ? "{\"text\":\"x\"}" : "{}";
        wire.receive("[2,\"i\",\"" + action + "\"," + payload + "]");
        return wire.sent.get(0);
    }

    @Test
    void beforeItsBootOnlyTheBootIsAnswered() {
        Wire wire = new Wire(PROTOCOL, handlers);
        assertTrue(answer(wire, "Ping").startsWith("[4,\"i\",\"SecurityError\""));
        assertEquals(Optional.empty(), gate.registration("CP1"));
        assertEquals("[3,\"i\",{}]", answer(wire, "BootNotification"));
        assertEquals("[3,\"i\",{}]", answer(wire, "Ping"));
    }

    // CON-11
    @Test
    void theRegistrationOutlivesTheConnection() {
        answer(new Wire(PROTOCOL, handlers), "BootNotification");
        assertEquals("[3,\"i\",{}]", answer(new Wire(PROTOCOL, handlers), "Ping"));
    }

    @Test
    void whilePendingOnlyWhatWasAskedForIsAnswered() {
        Wire wire = new Wire(PROTOCOL, handlers);
        gate.register("CP1", Registration.PENDING);
        gate.expect("CP1", "Ping");
        assertEquals("[3,\"i\",{}]", answer(wire, "Ping"));
        assertTrue(answer(wire, "Echo").contains("SecurityError"));
        gate.register("CP1", Registration.REJECTED);
        gate.expect("CP1", "Ping");
        assertTrue(answer(wire, "Ping").contains("SecurityError"));
    }
}
