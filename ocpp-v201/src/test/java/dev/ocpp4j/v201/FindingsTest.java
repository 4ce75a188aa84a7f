package dev.ocpp4j.v201;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.Rule;
import dev.ocpp4j.v201.firmware.UnpublishFirmwareRequest;
import org.junit.jupiter.api.Test;

class FindingsTest {
    // found by fuzzing: the characters may be wrong, the length must not
    @Test
    void aViolationThatIsToleratedHidesNoOtherOfTheSameField() {
        OcppJson json = new OcppJson(Ocpp201.PROTOCOL, Reading.STRICT);
        String text = "{\"checksum\":\"" + "0".repeat(32) + ";\"}";

        InvalidMessageException refused =
                assertThrows(InvalidMessageException.class, () -> json.read(text, UnpublishFirmwareRequest.class));
        assertEquals(Rule.LENGTH, refused.findings().get(0).rule());
        assertEquals(1, refused.findings().size());
    }
}
