package dev.ocpp4j.v201;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.Rule;
import dev.ocpp4j.v201.availability.HeartbeatRequest;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.datatransfer.DataTransferRequest;
import dev.ocpp4j.v201.datatransfer.DataTransferResponse;
import dev.ocpp4j.v201.datatransfer.DataTransferStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What vendors add is kept whole. */
class CustomDataTest {
    private static final OcppJson STRICT = new OcppJson(Ocpp201.PROTOCOL, Reading.STRICT);
    private static final OcppJson LENIENT = new OcppJson(Ocpp201.PROTOCOL, Reading.LENIENT);

    private static final String RICH = "{\"vendorId\":\"com.example\",\"z\":8.10,\"a\":1,\"big\":12345678901234567890,"
            + "\"tiny\":0.000000000001,\"text\":\"é \\\" \\\\ \\n 🔌\",\"yes\":true,\"none\":null,"
            + "\"list\":[1,null,\"x\",[],[null],{\"deep\":{\"er\":[{\"n\":null}]}}],\"object\":{\"b\":1,\"a\":2},\"\":0}";

    static Stream<Class<? extends Record>> records() {
        return Messages.OCPP201.types().records().filter(type -> type != CustomData.class);
    }

    /** In every type, in its place, to the last digit. */
    @ParameterizedTest
    @MethodSource("records")
    void customDataSurvivesInEveryType(Class<? extends Record> type) {
        String bare = STRICT.write(Messages.OCPP201.minimal(type));
        String text =
                bare.substring(0, bare.length() - 1) + (bare.equals("{}") ? "" : ",") + "\"customData\":" + RICH + "}";
        assertEquals(text, STRICT.write(STRICT.read(text, type)));
    }

    @Test
    void propertiesKeepTheirOrderAndTheirDigits() {
        assertEquals(RICH, STRICT.write(STRICT.read(RICH, CustomData.class)));
    }

    @Test
    void whatIsReadIsMapsListsAndDecimals() {
        CustomData data = STRICT.read(
                "{\"vendorId\":\"v\",\"n\":8.10,\"l\":[1,null],\"o\":{\"x\":false},\"z\":null}", CustomData.class);
        assertEquals("v", data.vendorId());
        assertEquals(List.of("n", "l", "o", "z"), List.copyOf(data.properties().keySet()));
        assertEquals(new BigDecimal("8.10"), data.properties().get("n"));
        assertEquals(Arrays.asList(BigDecimal.ONE, null), data.properties().get("l"));
        assertEquals(Map.of("x", false), data.properties().get("o"));
        assertTrue(data.properties().containsKey("z"));
        assertNull(data.properties().get("z"));
    }

    @Test
    void nothingInCustomDataCanBeChanged() {
        List<Object> list = new ArrayList<>(List.of(1));
        Map<String, Object> object = new HashMap<>(Map.of("list", list));
        Map<String, Object> properties = new LinkedHashMap<>(Map.of("object", object));
        CustomData data = new CustomData("v", properties);
        list.add(2);
        object.put("x", 1);
        properties.put("y", 1);
        assertEquals(new CustomData("v", Map.of("object", Map.of("list", List.of(1)))), data);
        Map<?, ?> kept = (Map<?, ?>) data.properties().get("object");
        assertThrows(UnsupportedOperationException.class, kept::clear);
        assertThrows(UnsupportedOperationException.class, () -> ((List<?>) kept.get("list")).clear());
        assertThrows(
                UnsupportedOperationException.class, () -> data.properties().clear());
    }

    @Test
    void withAddsOnePropertyOrReplacesIt() {
        CustomData data = new CustomData("v").with("a", 1).with("b", null);
        assertEquals("{\"vendorId\":\"v\",\"a\":1,\"b\":null}", STRICT.write(data));
        assertEquals("{\"vendorId\":\"v\",\"a\":\"x\",\"b\":null}", STRICT.write(data.with("a", "x")));
        assertEquals("{\"vendorId\":\"v\"}", STRICT.write(new CustomData("v")));
    }

    @Test
    void theVendorIsNoProperty() {
        CustomData data = new CustomData("v");
        assertThrows(IllegalArgumentException.class, () -> data.with("vendorId", "w"));
    }

    // Part 4 section 9
    @Test
    void customDataNamesItsVendor() {
        InvalidMessageException invalid = assertThrows(
                InvalidMessageException.class, () -> STRICT.read("{\"customData\":{\"x\":1}}", HeartbeatRequest.class));
        assertEquals(Rule.REQUIRED, invalid.rule());
        assertEquals("customData.vendorId", invalid.path());
        assertThrows(
                InvalidMessageException.class,
                () -> STRICT.write(new HeartbeatRequest(new CustomData("v".repeat(256)))));
    }

    // Part 4 section 9, FR.03
    @Test
    void elsewhereAPropertyThatIsNotKnownIsRefusedOrPassedOver() {
        InvalidMessageException invalid =
                assertThrows(InvalidMessageException.class, () -> STRICT.read("{\"x\":1}", HeartbeatRequest.class));
        assertEquals(ErrorCode.FORMAT_VIOLATION, invalid.code());
        assertEquals(Rule.UNKNOWN_PROPERTY, invalid.rule());
        assertEquals(new HeartbeatRequest(), LENIENT.read("{\"x\":1}", HeartbeatRequest.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"text\"", "\"\"", "0", "8.10", "true", "[]", "[1,\"a\",null]", "{}", "{\"b\":[{\"a\":null}]}"})
    void theDataOfATransferIsAnyJson(String data) {
        String text = "{\"vendorId\":\"v\",\"data\":" + data + "}";
        assertEquals(text, STRICT.write(STRICT.read(text, DataTransferRequest.class)));
        String answer = "{\"status\":\"Accepted\",\"data\":" + data + "}";
        assertEquals(answer, STRICT.write(STRICT.read(answer, DataTransferResponse.class)));
    }

    @Test
    void theDataOfATransferIsCopied() {
        List<Object> data = new ArrayList<>(List.of(1));
        DataTransferRequest request = new DataTransferRequest("v").withData(data);
        DataTransferResponse response = new DataTransferResponse(DataTransferStatus.ACCEPTED).withData(data);
        data.add(2);
        assertEquals(List.of(1), request.data());
        assertEquals(List.of(1), response.data());
        assertThrows(UnsupportedOperationException.class, ((List<?>) request.data())::clear);
    }
}
