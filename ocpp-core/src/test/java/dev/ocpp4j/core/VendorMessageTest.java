package dev.ocpp4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Vendors' messages need a version that says how they travel. What they do then is tested with each version. */
class VendorMessageTest {
    private static final VendorMessage<String, String> ECHO =
            new VendorMessage<>("org.example", String.class, String.class);

    @Test
    void aVersionWithoutDataTransferCarriesNoVendorMessages() {
        Wire wire = new Wire(TestMessages.NEW, Handlers.none());
        assertThrows(IllegalArgumentException.class, () -> ECHO.send(wire.session, "hello"));
        assertEquals(List.of(), wire.takeSent());
        VendorHandlers.Builder handlers = VendorHandlers.builder().on(ECHO, (text, exchange) -> Optional.of(text));
        assertThrows(IllegalArgumentException.class, () -> handlers.build(TestMessages.NEW));
    }

    @Test
    void whatCarriesVendorMessagesIsAnActionOfTheVersion() {
        Protocol.Builder version = Protocol.builder("none", "ocppnone")
                .spell(ErrorCode.FORMAT_VIOLATION, "FormatViolation")
                .spell(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, "OccurrenceConstraintViolation")
                .spell(ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED, "MessageTypeNotSupported")
                .spell(ErrorCode.RPC_FRAMEWORK_ERROR, "RpcFrameworkError")
                .tolerate(Rule.UNKNOWN_PROPERTY)
                .dataTransfer(new EchoForm());
        assertThrows(IllegalStateException.class, version::build);
        assertEquals(
                EchoForm.class,
                version.actions(TestMessages.ACTIONS)
                        .build()
                        .dataTransfer()
                        .orElseThrow()
                        .getClass());
    }

    private static final class EchoForm
            implements DataTransferForm<TestMessages.EchoRequest, TestMessages.EchoResponse> {
        @Override
        public Class<TestMessages.EchoRequest> request() {
            return TestMessages.EchoRequest.class;
        }

        @Override
        public boolean dataIsText() {
            return true;
        }

        @Override
        public TestMessages.EchoRequest wrap(Call call) {
            return new TestMessages.EchoRequest((String) call.data());
        }

        @Override
        public Call open(TestMessages.EchoRequest request) {
            return new Call("org.example", null, request.text());
        }

        @Override
        public TestMessages.EchoResponse wrap(Answer answer) {
            return new TestMessages.EchoResponse((String) answer.data());
        }

        @Override
        public Answer open(TestMessages.EchoResponse response) {
            return new Answer(Status.ACCEPTED, response.text());
        }
    }
}
