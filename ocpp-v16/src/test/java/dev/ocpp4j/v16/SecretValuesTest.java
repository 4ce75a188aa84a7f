package dev.ocpp4j.v16;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// A01.FR.12 of the security whitepaper: what is refused is told, and may be logged
class SecretValuesTest {
    private static final String SECRET = "5EC4E7";
    private static final OcppJson JSON = new OcppJson(Ocpp16.PROTOCOL, Reading.STRICT);

    @Test
    void aKeyThatIsTooLongIsNotQuoted() {
        ChangeConfigurationRequest request = new ChangeConfigurationRequest("AuthorizationKey", SECRET.repeat(100));

        InvalidMessageException refused = assertThrows(InvalidMessageException.class, () -> JSON.write(request));

        assertEquals("value", refused.path());
        assertEquals("***", refused.value());
        assertFalse(refused.getMessage().contains(SECRET), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"key\":\"AuthorizationKey\",\"value\":51234567890123}",
                "{\"key\":\"AuthorizationKey\",\"value\":true}"
            })
    void aKeyOfTheWrongTypeIsNotQuoted(String json) {
        InvalidMessageException refused =
                assertThrows(InvalidMessageException.class, () -> JSON.read(json, ChangeConfigurationRequest.class));

        assertEquals("***", refused.value());
        assertFalse(refused.getMessage().contains("51234567890123"), refused.getMessage());
    }

    @Test
    void theNameOfAKeyIsQuoted() {
        ChangeConfigurationRequest request = new ChangeConfigurationRequest("x".repeat(51), "1");
        assertTrue(assertThrows(InvalidMessageException.class, () -> JSON.write(request))
                .value()
                .startsWith("xxx"));
    }
}
