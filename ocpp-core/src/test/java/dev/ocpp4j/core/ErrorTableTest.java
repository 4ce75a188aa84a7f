package dev.ocpp4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.TestMessages.EchoRequest;
import dev.ocpp4j.core.TestMessages.EchoResponse;
import dev.ocpp4j.core.TestMessages.PingRequest;
import dev.ocpp4j.core.TestMessages.PingResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which frame is answered how, row by row, in the spellings of 1.6 and of 2.0.1. */
class ErrorTableTest {
    private static final Handlers HANDLERS = Handlers.builder()
            .on(EchoRequest.class, (request, exchange) -> new EchoResponse("ok"))
            .on(PingRequest.class, (request, exchange) -> new PingResponse())
            .build();

    private static String answer(Protocol protocol, String frame) {
        Wire wire = new Wire(protocol, HANDLERS, SessionConfig.builder().reading(Reading.EXACT));
        wire.receive(frame);
        assertTrue(wire.sent.size() <= 1, "never two answers");
        assertTrue(wire.session.isOpen(), "never closed");
        if (wire.sent.isEmpty()) {
            return "silence";
        }
        String[] parts = wire.sent.get(0).split("[\\[\\],\"]+");
        return parts[1].equals("3") ? "3 " + parts[2] : "4 " + parts[2] + " " + parts[3];
    }

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // what cannot be read: J 4.1.2, part 4 4.2.3 (RPC-05)
                "``                                     | silence | 4 -1 RpcFrameworkError",
                "[2,\"i\",\"Ping\",{}                   | silence | 4 -1 RpcFrameworkError",
                "[2,\"i                                 | silence | 4 -1 RpcFrameworkError",
                "[2,,\"i\",\"Ping\",{}]                 | silence | 4 -1 RpcFrameworkError",
                "[2,\"i\",\"Ping\",{}] // end           | silence | 4 -1 RpcFrameworkError",
                "[2,\"i\",\"Ping\",{}] []               | silence | 4 -1 RpcFrameworkError",
                "[02,\"i\",\"Ping\",{}]                 | silence | 4 -1 RpcFrameworkError",
                "\ufeff[2,\"i\",\"Ping\",{}]            | silence | 4 -1 RpcFrameworkError",
                "{}                                     | silence | 4 -1 RpcFrameworkError",
                "null                                   | silence | 4 -1 RpcFrameworkError",
                "[]                                     | silence | 4 -1 RpcFrameworkError",
                "[2]                                    | silence | 4 -1 RpcFrameworkError",
                "[[2,\"i\",\"Ping\",{}]]                | silence | 4 -1 RpcFrameworkError",
                "[2,17,\"Ping\",{}]                     | silence | 4 -1 RpcFrameworkError",
                "[2,true,\"Ping\",{}]                   | silence | 4 -1 RpcFrameworkError",
                // the envelope: J 4.2.1, part 4 table 8 (RPC-06)
                "[2,\"i\"]                              | 4 i FormationViolation | 4 i RpcFrameworkError",
                "[2,\"i\",\"Ping\"]                     | 4 i FormationViolation | 4 i RpcFrameworkError",
                "[2,\"i\",\"Ping\",{},{}]               | 4 i FormationViolation | 4 i RpcFrameworkError",
                "[2,\"i\",\"Ping\",[]]                  | 4 i FormationViolation | 4 i RpcFrameworkError",
                "[2,\"i\",\"Ping\",\"x\"]               | 4 i FormationViolation | 4 i RpcFrameworkError",
                "[2,\"i\",[\"Ping\"],{}]                | 4 i FormationViolation | 4 i RpcFrameworkError",
                "[2,\"i\",null,{}]                      | 4 i FormationViolation | 4 i RpcFrameworkError",
                "[\"2\",\"i\",\"Ping\",{}]              | 4 i FormationViolation | 4 i RpcFrameworkError",
                "[2.5,\"i\",\"Ping\",{}]                | 4 i FormationViolation | 4 i RpcFrameworkError",
                "[[],\"i\",\"Ping\",{}]                 | 4 i FormationViolation | 4 i RpcFrameworkError",
                "[2,\"i\",\"Ping\",null]                | 3 i                    | 3 i",
                "[2,\"\",\"Ping\",null]                 | 3 {}                   | 3 {}",
                // the message id: J 4.1.4 (RPC-04)
                "[2,\"123456789012345678901234567890123456\",\"Ping\",{}] | 3 123456789012345678901234567890123456 | 3 123456789012345678901234567890123456",
                "[2,\"1234567890123456789012345678901234567\",\"Ping\",{}] | 4 -1 FormationViolation | 4 -1 RpcFrameworkError",
                // the message type: J 4.1.3, part 4 4.1.3 (RPC-11)
                "[0,\"i\",\"Ping\",{}]                  | silence | 4 i MessageTypeNotSupported",
                "[7,\"i\"]                              | silence | 4 i MessageTypeNotSupported",
                "[18446744073709551616,\"i\",\"Ping\",{}] | silence | 4 i MessageTypeNotSupported",
                // the action: J table 7 (RPC-07, RPC-08)
                "[2,\"i\",\"Pong\",{}]                  | 4 i NotImplemented | 4 i NotImplemented",
                "[2,\"i\",\"ping\",{}]                  | 4 i NotImplemented | 4 i NotImplemented",
                "[2,\"i\",\"Ping \",{\"a\":[{}]}]       | 4 i NotImplemented | 4 i NotImplemented",
                "[2,\"i\",\"Tell\",{\"value\":\"bad\"}] | 4 i NotSupported   | 4 i NotSupported",
                "[2,\"i\",\"Reset\",{}]                 | 4 i NotSupported   | 4 i NotSupported",
                // the payload
                "[2,\"i\",\"Echo\",{}]                  | 4 i OccurenceConstraintViolation | 4 i OccurrenceConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"parts\":[]}] | 4 i OccurenceConstraintViolation | 4 i OccurrenceConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":12}]       | 4 i TypeConstraintViolation | 4 i TypeConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":[]}]       | 4 i TypeConstraintViolation | 4 i TypeConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":null}]     | 4 i TypeConstraintViolation | 4 i TypeConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"number\":1.0}] | 4 i TypeConstraintViolation | 4 i TypeConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"number\":\"1\"}] | 4 i TypeConstraintViolation | 4 i TypeConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"number\":2147483648}] | 4 i TypeConstraintViolation | 4 i TypeConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"number\":1e999999999}] | 4 i TypeConstraintViolation | 4 i TypeConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"limit\":1e400000000}] | 4 i TypeConstraintViolation | 4 i TypeConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"flag\":\"true\"}] | 4 i TypeConstraintViolation | 4 i TypeConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"flag\":1}] | 4 i TypeConstraintViolation | 4 i TypeConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"timestamp\":\"yesterday\"}] | 4 i TypeConstraintViolation | 4 i TypeConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"timestamp\":1763805330}] | 4 i TypeConstraintViolation | 4 i TypeConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"part\":[]}] | 4 i TypeConstraintViolation | 4 i TypeConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"parts\":[null]}] | 4 i TypeConstraintViolation | 4 i TypeConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"colour\":\"red\"}] | 4 i PropertyConstraintViolation | 4 i PropertyConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"colour\":\" Red\"}] | 4 i PropertyConstraintViolation | 4 i PropertyConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"colour\":0}] | 4 i TypeConstraintViolation | 4 i TypeConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"123456789012345678901\"}] | 4 i PropertyConstraintViolation | 4 i PropertyConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"number\":100}] | 4 i PropertyConstraintViolation | 4 i PropertyConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"limit\":8.15}] | 4 i PropertyConstraintViolation | 4 i PropertyConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"limit\":1000}] | 4 i PropertyConstraintViolation | 4 i PropertyConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"part\":{\"id\":1,\"name\":\"X\"}}] | 4 i PropertyConstraintViolation | 4 i PropertyConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"words\":[\"abcdef\"]}] | 4 i PropertyConstraintViolation | 4 i PropertyConstraintViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"foo\":1}] | 4 i FormationViolation | 4 i FormatViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"text\":\"u\"}] | 4 i FormationViolation | 4 i FormatViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"custom\":{\"vendorId\":\"v\",\"a\":1,\"a\":2}}] | 4 i FormationViolation | 4 i FormatViolation",
                "[2,\"i\",\"Echo\",{\"text\":\"t\",\"limit\":8.10,\"custom\":{\"vendorId\":\"v\",\"x\":[null,{}]}}] | 3 i | 3 i",
            })
    void aFrameIsAnsweredByTheTableOfItsVersion(String frame, String inOld, String inNew) {
        String text = frame == null ? "" : frame;
        assertEquals(List.of(inOld, inNew), List.of(answer(TestMessages.OLD, text), answer(TestMessages.NEW, text)));
    }

    @Test
    void theErrorNamesPathRuleAndValue() {
        Wire wire = new Wire(TestMessages.NEW, HANDLERS);
        wire.receive("[2,\"i\",\"Echo\",{\"text\":\"t\",\"parts\":[{\"id\":1},{\"id\":\"x\"}],\"number\":-5}]");
        assertEquals(
                "[4,\"i\",\"TypeConstraintViolation\",\"'parts[1].id' must be an integer of 32 bits\",{\"findings\":["
                        + "{\"path\":\"parts[1].id\",\"rule\":\"TYPE\",\"value\":\"x\",\"message\":\"must be an integer of 32 bits\"},"
                        + "{\"path\":\"number\",\"rule\":\"RANGE\",\"value\":\"-5\",\"message\":\"must be greater than or equal to 0\"}]}]",
                wire.sent.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "FormationViolation,FORMAT_VIOLATION",
        "FormatViolation,FORMAT_VIOLATION",
        "OccurenceConstraintViolation,OCCURRENCE_CONSTRAINT_VIOLATION",
        "OccurrenceConstraintViolation,OCCURRENCE_CONSTRAINT_VIOLATION",
        "RpcFrameworkError,RPC_FRAMEWORK_ERROR",
        "MessageTypeNotSupported,MESSAGE_TYPE_NOT_SUPPORTED",
        "notimplemented,GENERIC_ERROR"
    })
    void everySpellingIsRead(String word, ErrorCode code) {
        assertEquals(code, Protocol.readCode(word));
    }
}
