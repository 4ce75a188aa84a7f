package dev.ocpp4j.v16;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.messages.RoundTripContract;
import dev.ocpp4j.v16.common.ChargingSchedulePeriod;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What is written is read as the same again, and what is read is written as the same again. */
class RoundTripTest extends RoundTripContract {
    RoundTripTest() {
        super(Messages.OCPP16);
    }

    /** From 0.0 to 9999.9 in steps of 0.1 no digit is lost or added on the way (1.6 section 7.14). */
    @Test
    void aLimitKeepsItsDigits() {
        OcppJson json = Messages.OCPP16.json();
        for (int tenths = 0; tenths <= 99_999; tenths++) {
            String digits = tenths / 10 + "." + tenths % 10;
            String text = "{\"startPeriod\":0,\"limit\":" + digits + "}";
            ChargingSchedulePeriod period = json.read(text, ChargingSchedulePeriod.class);
            assertEquals(digits, period.limit().toPlainString());
            assertEquals(text, json.write(period));
            assertEquals(text, json.write(new ChargingSchedulePeriod(0, new BigDecimal(digits))));
        }
    }
}
