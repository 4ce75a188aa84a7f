package dev.ocpp4j.v16;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.v16.common.ChargingSchedulePeriod;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is written is read as the same again. */
class RoundTripTest {
    private static final OcppJson JSON = new OcppJson(Ocpp16.PROTOCOL, Reading.EXACT);

    @Provide
    Arbitrary<Record> anyRecord() {
        return Arbitraries.of(MessageTypes.records().toList())
                .flatMap(type -> Instances.of(type).map(message -> message));
    }

    @Property(tries = 5000)
    void aRecordIsReadAsItWasWritten(@ForAll("anyRecord") Record message) {
        assertEquals(message, JSON.read(JSON.write(message), message.getClass()));
    }

    /** From 0.0 to 9999.9 in steps of 0.1 no digit is lost or added on the way (1.6 section 7.14). */
    @Test
    void aLimitKeepsItsDigits() {
        for (int tenths = 0; tenths <= 99_999; tenths++) {
            String digits = tenths / 10 + "." + tenths % 10;
            String text = "{\"startPeriod\":0,\"limit\":" + digits + "}";
            ChargingSchedulePeriod period = JSON.read(text, ChargingSchedulePeriod.class);
            assertEquals(digits, period.limit().toPlainString());
            assertEquals(text, JSON.write(period));
            assertEquals(text, JSON.write(new ChargingSchedulePeriod(0, new BigDecimal(digits))));
        }
    }
}
